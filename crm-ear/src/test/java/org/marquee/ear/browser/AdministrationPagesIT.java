package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class AdministrationPagesIT {
    private static final String OWN_PASSWORD = "otter umbrella 12";
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final String username = "p" + UUID.randomUUID();

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private String make(Visitor administrator, String name, String role) {
        Page page = administrator.page();
        administrator.open("/admin/new.xhtml");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Name", exactly()).fill(name);
        page.getByLabel("Role", exactly()).selectOption(role);
        administrator.press("Create user");
        Locator secret = page.locator("#secret");
        return secret.count() == 0 ? null : secret.innerText();
    }

    @Test
    void it_makes_a_user_whose_role_takes_effect_on_the_word_of_operations() {
        try (Visitor administrator = Visitor.signedIn(server, "it.admin");
                Visitor operations = Visitor.signedIn(server, "ops1")) {
            String password = make(administrator, "Petra Quell", "MARKETING");
            assertThat(administrator.text()).contains("Petra Quell is created", "shown only once");
            administrator.follow("Open the user");
            assertThat(administrator.page().content()).doesNotContain(password);
            assertThat(administrator.text()).contains("waits for operations", "one that IT gave");

            operations.follow("Roles to confirm");
            Locator row = operations.page().locator("tr", new Page.LocatorOptions().setHasText(username));
            assertThat(row).containsText("IT knows the password.");
            assertThat(server.as(username, password)
                            .post("/me/password", Map.of("current", password, "password", OWN_PASSWORD))
                            .status())
                    .isEqualTo(204);
            operations.page().reload();
            operations.leave(row.locator("button:has-text('Confirm')"));

            assertThat(operations.page().locator(".notice.line"))
                    .containsText("Marketing of Petra Quell is in effect.");
            assertThat(row).hasCount(0);
            assertThat(server.as(username, OWN_PASSWORD).get("/leads").status()).isEqualTo(200);
            administrator.page().reload();
            assertThat(administrator.text()).contains("In effect", "Added by it.admin. Confirmed by ops1.");
        }
    }

    @Test
    void a_role_is_taken_away_only_after_it_was_said_what_goes_with_it() {
        try (Visitor administrator = Visitor.signedIn(server, "it.admin");
                Visitor operations = Visitor.signedIn(server, "ops1")) {
            make(administrator, "Petra Quell", "MARKETING");
            administrator.follow("Open the user");
            Page page = administrator.page();
            page.getByLabel("Add a role").selectOption("MANAGER");
            administrator.press("Add role");

            operations.open("/role/list.xhtml");
            Locator declined = operations
                    .page()
                    .locator("tr", new Page.LocatorOptions().setHasText(username))
                    .filter(new Locator.FilterOptions().setHasText("Sales manager"));
            declined.locator("summary").press("Enter");
            assertThat(declined).containsText("The role Sales manager is taken away from Petra Quell.");
            operations.leave(declined.locator("details button"));
            assertThat(operations.page().locator(".notice.line"))
                    .containsText("Sales manager of Petra Quell is declined");
            assertThat(declined).hasCount(0);

            page.reload();
            Locator taken = page.locator(".roles li");
            assertThat(taken).hasCount(1);
            taken.locator("summary").press("Enter");
            assertThat(taken).containsText("Petra Quell loses the role Marketing at once.");
            administrator.leave(taken.locator("details button"));
            assertThat(page.locator(".notice.line")).containsText("The role was removed from Petra Quell.");
            assertThat(page.locator("main")).containsText("No role yet.");
        }
    }

    @Test
    void it_issues_a_token_whose_secret_is_shown_once_and_revokes_it() {
        try (Visitor administrator = Visitor.signedIn(server, "it.admin")) {
            Page page = administrator.page();
            assertThat(make(administrator, "Web form", "INTAKE")).isNull();
            administrator.follow("Issue a token");

            page.getByLabel("Machine", exactly()).selectOption(username);
            page.getByLabel("What it is for").fill("The fair of " + username);
            administrator.press("Issue");
            String secret = page.locator("#secret").innerText();
            assertThat(page.url()).isEqualTo(server.address() + "/admin/tokens.xhtml");
            assertThat(server.withToken(secret).get("/me").status()).isEqualTo(200);
            page.reload();
            assertThat(page.locator("main")).containsText("This token was issued already");
            administrator.open("/admin/tokens.xhtml");
            assertThat(page.content()).doesNotContain(secret);

            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("The fair of " + username));
            assertThat(row).hasCount(1);
            assertThat(row.locator(".badge")).hasText("Works");
            row.locator("summary").click();
            administrator.leave(row.locator("button"));
            assertThat(page.locator(".notice.line")).containsText("The token is revoked.");
            assertThat(row.locator(".badge")).hasText("Revoked");
            assertThat(server.withToken(secret).get("/me").status()).isEqualTo(401);
        }
    }

    @Test
    void it_sees_no_customer_on_any_page_that_a_link_leads_to() {
        Set<String> toSee = new LinkedHashSet<>(Set.of("/"));
        Set<String> seen = new LinkedHashSet<>();
        try (Visitor administrator = Visitor.signedIn(server, "it.admin")) {
            while (!toSee.isEmpty() && seen.size() < 30) {
                String address = toSee.iterator().next();
                toSee.remove(address);
                seen.add(address);
                assertThat(administrator.open(address)).as(address).isEqualTo(200);
                assertThat(administrator.page().content())
                        .as(address)
                        .doesNotContain("Pixar", "DIS - US", "Quellmoor", "Gallowglass", "@pixar", "Test Account");
                administrator.page().locator("a[href^='/']").all().stream()
                        .map(link -> link.getAttribute("href").replaceAll("#.*", ""))
                        .filter(link -> !link.contains("cursor=") && !link.contains("signout"))
                        .filter(link -> !seen.contains(link))
                        .forEach(toSee::add);
            }
            assertThat(seen)
                    .contains(
                            "/admin/users.xhtml",
                            "/admin/tokens.xhtml",
                            "/admin/configuration.xhtml",
                            "/admin/health.xhtml",
                            "/governance/list.xhtml",
                            "/governance/process.xhtml?name=new-accounts");

            for (String closed : new String[] {
                "/lead/list.xhtml",
                "/account/list.xhtml",
                "/approval/queue.xhtml",
                "/imports/list.xhtml",
                "/role/list.xhtml"
            }) {
                assertThat(administrator.open(closed)).as(closed).isEqualTo(403);
            }
        }
    }

    @Test
    void who_owns_something_is_not_deactivated_and_it_is_said_what_others_take_over_first() {
        try (Visitor administrator = Visitor.signedIn(server, "it.admin")) {
            administrator.open("/admin/users.xhtml?q=nam.disney");
            administrator.leave(administrator.page().locator("table tbody a").first());

            administrator.page().locator("summary:has-text('Deactivate')").click();

            assertThat(administrator.page().locator("details[open]")).containsText("an umbrella");
            assertThat(administrator.page().locator("details[open] button")).hasCount(0);
        }
    }

    @Test
    void what_two_changed_is_put_together_and_only_the_same_field_is_asked_about() {
        try (Visitor one = Visitor.signedIn(server, "it.admin");
                Visitor other = Visitor.signedIn(server, "it.admin")) {
            make(one, "Petra Quell", "MARKETING");
            one.follow("Open the user");
            other.open(one.page().url().replace(server.address(), ""));
            other.page().getByLabel("Mail address").fill("petra@quell.example");
            other.page().getByLabel("Reports to").fill("ops2");
            other.press("Save");

            one.page().getByLabel("Name", exactly()).fill("Petra Quell-Moor");
            one.page().getByLabel("Mail address").fill("moor@quell.example");
            one.press("Save");
            assertThat(one.page().locator(".clashes")).containsText("petra@quell.example");
            assertThat(one.page().locator(".clashes tbody tr")).hasCount(1);
            one.press("Keep mine");
            one.press("Save");

            assertThat(one.page().locator(".notice.line")).containsText("Petra Quell-Moor is saved.");
            assertThat(one.page().getByLabel("Mail address")).hasValue("moor@quell.example");
            assertThat(one.page().getByLabel("Reports to")).hasValue("ops2");
        }
    }

    @Test
    void a_role_that_is_added_hides_nothing_that_another_changed_before() {
        try (Visitor one = Visitor.signedIn(server, "it.admin");
                Visitor other = Visitor.signedIn(server, "it.admin")) {
            make(one, "Petra Quell", "MARKETING");
            one.follow("Open the user");
            other.open(one.page().url().replace(server.address(), ""));
            one.page().getByLabel("Mail address").fill("petra@quell.example");
            other.page().getByLabel("Name", exactly()).fill("Petra Quell-Moor");
            other.press("Save");

            one.page().getByLabel("Add a role").selectOption("MANAGER");
            one.press("Add role");
            one.press("Save");
            assertThat(one.page().getByLabel("Name", exactly())).hasValue("Petra Quell-Moor");
            one.press("Save");

            assertThat(one.page().locator(".notice.line")).containsText("Petra Quell-Moor is saved.");
            assertThat(one.page().getByLabel("Mail address")).hasValue("petra@quell.example");
        }
    }

    @Test
    void what_is_typed_and_not_saved_stays_when_a_role_is_added() {
        try (Visitor administrator = Visitor.signedIn(server, "it.admin")) {
            make(administrator, "Petra Quell", "MARKETING");
            administrator.follow("Open the user");
            Page page = administrator.page();
            page.getByLabel("Mail address").fill("petra@quell.example");

            page.getByLabel("Add a role").selectOption("MANAGER");
            administrator.press("Add role");
            assertThat(page.getByLabel("Mail address")).hasValue("petra@quell.example");
            administrator.press("Save");

            assertThat(page.locator(".notice.line")).containsText("Petra Quell is saved.");
            assertThat(page.locator(".roles")).containsText("Sales manager");
        }
    }
}

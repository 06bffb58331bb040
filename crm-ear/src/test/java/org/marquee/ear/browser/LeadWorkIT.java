package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

/** A day's work with leads, in the browser. */
class LeadWorkIT {
    private static final String WESLEY = "Wesley Tran (rep.west) · West";

    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    private long handedIn(String who, Map<String, Object> body) {
        return server.as(who).post("/leads", body).json().get("id").asLong();
    }

    private String disposition(long lead) {
        return server.as("ops1").get("/leads/" + lead).json().get("disposition").asText();
    }

    private static String page(long lead) {
        return "/lead/lead.xhtml?id=" + lead;
    }

    private static Locator story(Page page) {
        return page.locator(".story");
    }

    @Test
    void an_account_manager_takes_a_pixar_lead_by_one_key_and_takes_that_back() {
        long lead = handedIn("ops1", LeadFixture.pixar().body());
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            Page page = manager.page();
            manager.open("/lead/list.xhtml?owner=me&clock=ACCEPTANCE");
            assertThat(page.locator("a[href$='id=" + lead + "']").first()).isVisible();
            manager.open(page(lead));
            assertThat(page.locator(".reason")).containsText("DIS - US - Pixar");
            assertThat(page.locator(".highlights")).containsText("Accept");

            page.keyboard().press("a");

            assertThat(page.locator(".notice.line")).containsText("You accepted it.");
            assertThat(page.locator(".highlights")).not().containsText("Accept");
            assertThat(page.locator(".highlights")).containsText("First touch");
            assertThat(story(page)).containsText("You accepted it.");
            manager.open("/lead/list.xhtml?owner=me&clock=ACCEPTANCE");
            assertThat(page.locator("a[href$='id=" + lead + "']")).hasCount(0);

            manager.open(page(lead));
            page.keyboard().press("z");
            assertThat(page.locator(".notice.line")).containsText("Taken back");
            assertThat(page.locator("[id='acting:accept']")).isVisible();
        }
    }

    @Test
    void what_is_typed_about_a_lead_stays_when_somebody_takes_it_out_of_sight() {
        long lead = handedIn("ops1", NewCompany.invented().lead("Eva"));
        try (Visitor rep = Visitor.signedIn(server, "rep.emea");
                Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = rep.page();
            rep.open(page(lead));
            page.locator("[data-opens=touch]").click();
            page.locator("[id='touching:note']").fill("He asked for ten.");
            operations.open(page(lead));
            giveToWesley(operations.page());
            assertThat(operations.page().locator(".notice.line")).containsText("gave it to Wesley Tran");

            page.locator("[id='touching:touch']").click();

            assertThat(page.getByText("no longer yours to see").first()).isVisible();
            assertThat(page.locator("[id='touching:note']")).hasValue("He asked for ten.");
        }
    }

    private static void giveToWesley(Page page) {
        page.locator("[data-opens=give]").click();
        page.locator("[id='giving:to']").selectOption(new SelectOption().setLabel(WESLEY));
        page.locator("[id='giving:reason']").fill("She moved to Seattle.");
        page.locator("[id='giving:give']").click();
    }

    @Test
    void who_hands_on_what_was_handed_on_meanwhile_chooses_among_those_who_do_not_have_it() {
        long lead = handedIn("ops1", NewCompany.invented().lead("Eva"));
        try (Visitor here = Visitor.signedIn(server, "ops1");
                Visitor elsewhere = Visitor.signedIn(server, "ops1")) {
            Page page = here.page();
            here.open(page(lead));
            elsewhere.open(page(lead));
            giveToWesley(elsewhere.page());
            assertThat(elsewhere.page().locator(".notice.line")).containsText("gave it to Wesley Tran");

            giveToWesley(page);

            Locator dialog = page.locator("#give");
            assertThat(dialog).containsText("Somebody changed this meanwhile");
            assertThat(page.locator("[id='giving:to']")).not().containsText("rep.west");
            assertThat(page.locator("[id='giving:to']")).containsText("rep.emea");
            assertThat(page.locator("[id='giving:reason']")).hasValue("She moved to Seattle.");
            page.locator("[id='giving:give']").click();
            assertThat(dialog).not().containsText("Somebody changed this meanwhile");
            assertThat(dialog).containsText("Say who is to have it.");
        }
    }

    @Test
    void nobody_but_the_owner_and_operations_is_offered_to_accept() {
        long lead = handedIn("rep.central", LeadFixture.plumber().body());
        try (Visitor other = Visitor.signedIn(server, "rep.central");
                Visitor boss = Visitor.signedIn(server, "mgr.field")) {
            String owner = server.as("ops1")
                    .get("/leads/" + lead)
                    .json()
                    .at("/owner/username")
                    .asText();
            assertThat(owner).startsWith("rep.");
            boss.open(page(lead));
            assertThat(boss.page().locator("[id='acting:accept']")).hasCount(0);
            assertThat(boss.page().locator("button[data-opens=give]")).isVisible();
            other.open(page(lead));
            assertThat(other.page().locator("[id='acting:accept']")).hasCount(owner.equals("rep.central") ? 1 : 0);
        }
    }

    @Test
    void a_rep_enters_a_lead_by_keyboard_alone_and_moves_it_on_to_the_right_colleague() {
        LeadFixture person = LeadFixture.at("harborlight.example", "Harborlight Works");
        try (Visitor rep = Visitor.signedIn(server, "rep.central")) {
            Page page = rep.page();
            rep.open("/lead/new.xhtml");
            page.keyboard().type(person.name() + "@harborlight.example");
            tab(page, "Harborlight Works of " + person.name());
            tab(page, "Grace");
            tab(page, person.name());
            for (String answer : new String[] {"", "", "Chicago", "60601", "IL", "US", ""}) {
                tab(page, answer);
            }
            assertThat(page.locator("[id='entry:where']")).containsText("The territory \"Central\" covers Illinois.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Grace " + person.name());
            assertThat(page.locator(".notice.line")).containsText("Handed in");

            page.keyboard().press("h");
            assertThat(page.locator("[id='giving:to']")).isFocused();
            assertThat(page.locator("[id='giving:to']")).not().containsText("rep.central");
            page.locator("[id='giving:to']").selectOption(new SelectOption().setLabel(WESLEY));
            page.locator("[id='giving:reason']").fill("She moved to Seattle.");
            page.locator("[id='giving:give']").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".notice.line")).containsText("gave it to Wesley Tran: She moved to Seattle.");
            assertThat(page.locator(".highlights")).containsText("Wesley Tran");
            assertThat(page.locator("button[data-opens=give]")).hasCount(0);
        }
    }

    private static void tab(Page page, String text) {
        page.keyboard().press("Tab");
        page.keyboard().type(text);
    }

    @Test
    void one_looks_at_a_lead_beside_the_list_and_comes_back_to_its_row() {
        LeadFixture person = LeadFixture.pixar();
        handedIn("ops1", person.body());
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            Page page = manager.page();
            manager.open("/lead/list.xhtml?q=" + person.name());
            Locator opener = page.locator("button[data-peek]").first();

            opener.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#peek .reason")).containsText("DIS - US - Pixar");
            assertThat(page.locator("#peek .candidates").first()).containsText("DIS - US - Pixar");
            page.locator("[id='acting:accept']").click();
            assertThat(page.locator("#said")).containsText("accepted it");
            assertThat(page.locator("#peek .highlights")).containsText("First touch");
            page.keyboard().press("Escape");

            assertThat(page.locator("button[data-peek]").first()).isFocused();
            assertThat(page).hasURL(server.address() + "/lead/list.xhtml?q=" + person.name());
        }
    }

    @Test
    void what_is_accepted_beside_the_list_leaves_it_and_the_count_and_the_next_row_has_the_focus() {
        LeadFixture person = LeadFixture.pixar();
        handedIn("ops1", person.body());
        handedIn(
                "ops1",
                person.with("email", "other." + person.name() + "@pixar.com").body());
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            Page page = manager.page();
            manager.open("/lead/list.xhtml?clock=ACCEPTANCE&q=" + person.name());
            assertThat(page.locator(".list-bar")).containsText("2 leads");

            page.locator("button[data-peek]").last().click();
            page.locator("[id='acting:accept']").click();
            assertThat(page.locator("#said")).containsText("accepted it");
            page.keyboard().press("Escape");

            assertThat(page.locator(".list-bar")).containsText("1 lead");
            assertThat(page.locator("button[data-peek]")).hasCount(1);
            assertThat(page.locator("button[data-peek]")).isFocused();

            page.keyboard().press("Enter");
            page.locator("[id='acting:accept']").click();
            assertThat(page.locator("#said")).containsText("accepted it");
            page.keyboard().press("Escape");

            assertThat(page.locator(".list-bar")).containsText("0 leads");
            assertThat(page.locator("#leads")).containsText("No lead fits");
        }
    }

    @Test
    void what_a_list_asks_is_shown_as_chips_kept_as_a_view_and_shared_without_showing_more() {
        LeadFixture person = LeadFixture.pixar();
        handedIn("ops1", person.body());
        String name = "Of " + person.name();
        try (Visitor manager = Visitor.signedIn(server, "nam.disney");
                Visitor boss = Visitor.signedIn(server, "mgr.named");
                Visitor rep = Visitor.signedIn(server, "rep.west")) {
            Page page = manager.page();
            manager.open("/lead/list.xhtml?q=" + person.name() + "&owner=me");
            assertThat(page.locator(".filter-chip")).hasCount(2);
            assertThat(page.locator("td.person")).hasCount(1);

            page.locator("button[data-opens=keep-view]").click();
            assertThat(page.locator("[id='keeping:name']")).isFocused();
            page.locator("[id='keeping:name']").fill(name);
            page.locator("[id='keeping:shared']").check();
            manager.leave(page.locator("[id='keeping:keep']"));

            assertThat(page.locator(".views [aria-current]")).hasText(name);
            assertThat(page.locator("td.person")).hasCount(1);
            String view = page.url();
            assertThat(view).contains("view=");
            manager.leave(page.locator(".filter-chip").nth(1));
            assertThat(page.locator(".filter-chip")).hasCount(1);

            assertThat(boss.open(view)).isEqualTo(200);
            assertThat(boss.page().locator("td.person")).hasCount(0);
            assertThat(boss.text()).contains("No lead fits");
            assertThat(rep.open(view)).isEqualTo(404);

            manager.open("/lead/views.xhtml");
            Locator delete = page.locator("[title='Delete it for good: " + name + "']");
            page.locator("details:has([title='Delete it for good: " + name + "']) summary")
                    .click();
            manager.leave(delete);
            assertThat(page.locator(".notice.line")).containsText("is deleted");
            assertThat(boss.open(view)).isEqualTo(404);
        }
    }

    @Test
    void many_leads_are_set_aside_after_a_look_at_what_would_change_and_all_of_it_is_taken_back() {
        String company = LeadFixture.plumber().name();
        long first = handedIn(
                "ops1",
                LeadFixture.plumber().with("company", "Plumbing " + company).body());
        long second = handedIn(
                "ops1",
                LeadFixture.plumber().with("company", "Plumbing " + company).body());
        String before = disposition(first);
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/lead/list.xhtml?q=" + company);
            page.locator("[data-picks]").check();
            assertThat(page.locator("#picked output")).hasText("2");
            operations.press("Change them");

            page.getByLabel("Set aside", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("[id='bulk:preview']").click();
            assertThat(page.locator("[id='bulk:reason']")).isFocused();
            assertThat(page.locator(".ui-message-error")).containsText("Say why");
            assertThat(page.locator(".ui-messages-error")).hasCount(0);
            page.locator("[id='bulk:reason']").fill("Leftovers of a fair.");
            operations.leave(page.locator("[id='bulk:preview']"));
            assertThat(page.locator("main")).containsText("2 of 2 leads would change.");
            assertThat(page.locator(".prospects li")).hasCount(2);
            assertThat(page.locator(".prospects")).containsText("Excluded");
            operations.follow("Do something else with them");
            assertThat(page.locator("h1")).containsText("Change 2 leads");
            page.getByLabel("Set aside", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("[id='bulk:reason']").fill("Leftovers of a fair.");
            operations.leave(page.locator("[id='bulk:preview']"));
            operations.follow("Leave them as they are");
            assertThat(page.url()).contains("q=" + company);
            assertThat(page.locator("#picked output")).hasText("2");
            operations.press("Change them");
            page.getByLabel("Set aside", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("[id='bulk:reason']").fill("Leftovers of a fair.");
            operations.leave(page.locator("[id='bulk:preview']"));
            assertThat(disposition(first)).isEqualTo(before);
            page.locator("[id='bulk:start']").click();

            assertThat(page.locator(".bulk-rows li")).hasCount(2);
            assertThat(disposition(second)).isEqualTo("EXCLUDED");
            page.locator("[id='bulk:undo']").click();
            assertThat(page.locator(".figures-line")).containsText("taken back");
            assertThat(disposition(first)).isEqualTo(before);
            assertThat(disposition(second)).isEqualTo(before);
        }
    }

    @Test
    void placing_a_person_teaches_the_name_by_which_his_company_is_known_next_time() {
        NewCompany company = NewCompany.invented();
        String word = company.name().replace(" GmbH", "");
        Map<String, Object> account = new HashMap<>(company.account());
        account.put("name", word + " Research Center Ruhr");
        long accountId =
                server.as("ops1").post("/accounts", account).json().get("id").asLong();
        account.put("name", word + " Research Center Saar");
        account.remove("website");
        server.as("ops1").post("/accounts", account);
        Map<String, Object> person = new HashMap<>(company.lead("Ada"));
        person.put("company", word + " Research Center");
        person.put("email", word + "@outlook.com");
        long lead = handedIn("ops1", person);
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(page(lead));
            assertThat(operations.page().locator("[id='candidates:domain']")).hasCount(0);
            operations.page().locator("[id='candidates:name']").check();
            operations.page().locator("[id='candidates:none']").click();
            assertThat(operations.page().locator(".ui-message-error")).containsText("Say why none of them");
            assertThat(operations.page().locator(".ui-messages-error")).hasCount(0);
            assertThat(operations.page().locator("[id='candidates:convertReason']"))
                    .isFocused();
            operations
                    .page()
                    .locator(".candidate:has-text('Ruhr')")
                    .getByText("Make a contact here")
                    .click();

            assertThat(operations.page().locator(".highlights .badge")).hasText("Contact");
            assertThat(operations.page().locator(".notice.line")).containsText("is a contact of " + word);
        }
        assertThat(server.as("ops1").get("/aliases?accountId=" + accountId).body())
                .contains("\"" + word + " Research Center\"");
    }

    @Test
    void order_and_columns_stay_in_the_address_and_the_columns_in_the_browser() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/lead/list.xhtml?disposition=ASSIGNED");
            operations.follow("Due first");
            assertThat(page.url()).contains("disposition=ASSIGNED", "sort=DUE");

            page.locator("button[data-opens=columns]").click();
            page.locator("#columns input[value=SOURCE]").check();
            page.locator("#columns input[value=COMPANY]").uncheck();
            operations.press("Show these");

            assertThat(page.locator("thead")).containsText("Source");
            assertThat(page.locator("td.company")).hasCount(0);
            assertThat(page.url()).contains("sort=DUE", "c=").doesNotContain("chosen");
            operations.open("/lead/list.xhtml?c=COMPANY&chosen=true");
            assertThat(page.locator("thead")).not().containsText("Source");
            operations.open("/lead/list.xhtml");
            assertThat(page.locator("thead")).containsText("Source");

            page.locator("button[data-opens=columns]").click();
            page.evaluate("document.querySelectorAll('#columns input:checked').forEach(box => box.click())");
            operations.press("Show these");
            assertThat(page.locator("thead")).containsText("Company");
            assertThat(page.locator("thead")).not().containsText("Source");
        }
    }
}

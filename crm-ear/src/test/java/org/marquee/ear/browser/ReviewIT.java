package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class ReviewIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final Api ops = server.as("ops1");
    private final NewCompany company = NewCompany.invented();
    private final String word = company.name().replace(" GmbH", "");

    /** Two accounts that resemble what the person typed alike. */
    private void openRivals() {
        open(word + " AG");
        open(word + " SE");
    }

    private long open(String name) {
        Map<String, Object> account = Map.of("name", name, "country", "DE");
        return ops.post("/accounts", account).json().get("id").asLong();
    }

    private long lead(String firstName, String named, String disposition) {
        Map<String, Object> lead = new HashMap<>();
        lead.put("firstName", firstName);
        lead.put("lastName", "Quell");
        lead.put("email", firstName + "." + word + "@gmail.com");
        lead.put("company", named);
        JsonNode answer = ops.post("/leads", lead).json();
        assertThat(answer.path("disposition").asText()).as(answer.toString()).isEqualTo(disposition);
        return answer.get("id").asLong();
    }

    private JsonNode lead(long id) {
        return ops.get("/leads/" + id).json();
    }

    private String disposition(long id) {
        return lead(id).get("disposition").asText();
    }

    private static String queue(long lead) {
        return "/review/queue.xhtml?id=" + lead;
    }

    private static Locator opened(Page page) {
        return page.locator(".inbox-subject h2");
    }

    private static Locator column(Page page, int number) {
        return page.locator("section[aria-labelledby=account-" + number + "]");
    }

    @Test
    void operations_accept_teach_and_take_both_back_by_keys_and_say_that_it_is_none() {
        openRivals();
        String nickname = "Nick" + NewCompany.invented().domain().replace(".example", "");
        long eva = lead("Eva", word, "IN_REVIEW");
        long jan = lead("Jan", nickname, "ASSIGNED");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.follow("Review");
            operations.open(queue(eva));
            assertThat(opened(page)).hasText("Eva Quell");
            assertThat(page.locator(".badge").first()).containsText("Several alike");
            assertThat(page.locator(".review-column")).hasCount(3);
            assertThat(column(page, 1)).containsText("agrees");
            assertThat(column(page, 1).locator(".evidence").first()).isVisible();
            String first = column(page, 1).locator("h3").innerText();
            assertThat(page.getByLabel("From now on", new Page.GetByLabelOptions().setExact(true)))
                    .not()
                    .isChecked();

            page.keyboard().press("l");
            page.getByLabel("Name to remember").fill(nickname);
            page.keyboard().press("Tab");
            assertThat(page.locator(".review-effects"))
                    .containsText(first + ": 1 other open lead would follow at once");
            opened(page).click(new Locator.ClickOptions().setTrial(true));
            column(page, 1).getByText("Accept").click();

            assertThat(page.locator(".undo-bar"))
                    .hasText(Pattern.compile(
                            "Eva Quell is a contact at " + first + "\\. From now on \"" + nickname + "\" means " + first
                                    + "\\..*",
                            Pattern.DOTALL));
            assertThat(page.locator(".inbox-list")).not().containsText("Eva Quell " + word);
            assertThat(lead(eva).at("/account/name").asText()).isEqualTo(first);
            assertThat(lead(jan).at("/account/name").asText()).isEqualTo(first);

            page.keyboard().press("z");
            assertThat(page.getByText("Eva Quell waits for a decision again.")).isVisible();
            assertThat(opened(page)).hasText("Eva Quell");
            assertThat(disposition(eva)).isEqualTo("IN_REVIEW");
            assertThat(disposition(jan)).isEqualTo("ASSIGNED");

            page.keyboard().press("0");
            assertThat(page.locator(".undo-bar")).containsText("Eva Quell is at none of those accounts");
            assertThat(disposition(eva)).isEqualTo("ASSIGNED");
            page.keyboard().press("z");
            assertThat(opened(page)).hasText("Eva Quell");
            page.keyboard().press("a");
            assertThat(page.locator(".undo-bar")).containsText("Eva Quell is a contact at " + first);
        }
        assertThat(lead(eva).get("disposition").asText()).isEqualTo("CONVERTED");
    }

    @Test
    void a_name_that_another_has_is_refused_at_the_field_and_nothing_is_decided() {
        openRivals();
        String taken = NewCompany.invented().domain().replace(".example", "");
        long bearer = open(taken + " OHG");
        Map<String, Object> brand = Map.of("accountId", bearer, "kind", "BRAND", "text", "Brand" + taken);
        assertThat(ops.post("/aliases", brand).status()).isEqualTo(201);
        long eva = lead("Eva", word, "IN_REVIEW");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open(queue(eva));
            page.keyboard().press("l");
            page.getByLabel("Name to remember").fill("Brand" + taken);
            page.keyboard().press("Tab");
            assertThat(page.locator(".review-effects")).containsText(taken + " OHG already");
            page.locator(".review-accounts h2").click();

            page.keyboard().press("2");

            assertThat(page.locator(".ui-message-error")).containsText("stands at " + taken + " OHG already");
            assertThat(page.getByLabel("Name to remember")).isFocused();
            assertThat(page.getByLabel("Name to remember")).hasValue("Brand" + taken);
        }
        assertThat(disposition(eva)).isEqualTo("IN_REVIEW");
    }

    @Test
    void a_name_that_the_account_has_is_no_obstacle_and_the_enter_key_decides_nothing() {
        openRivals();
        long eva = lead("Eva", word, "IN_REVIEW");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open(queue(eva));
            String first = column(page, 1).locator("h3").innerText();
            page.keyboard().press("l");
            page.getByLabel("Name to remember").fill(first);
            page.keyboard().press("Enter");
            assertThat(page.locator(".review-effects")).containsText(first + " is known under it already");
            assertThat(opened(page)).hasText("Eva Quell");
            page.getByLabel("Note").fill("Known since long");
            page.keyboard().press("Enter");
            assertThat(disposition(eva)).isEqualTo("IN_REVIEW");

            column(page, 1).getByText("Accept").click();

            assertThat(page.locator(".undo-bar")).containsText("Eva Quell is a contact at " + first + ".");
            assertThat(page.locator(".undo-bar")).not().containsText("From now on");
        }
        assertThat(lead(eva).get("disposition").asText()).isEqualTo("CONVERTED");
    }

    @Test
    void another_account_is_found_put_beside_the_lead_and_accepted() {
        openRivals();
        String third = NewCompany.invented().name();
        long account = open(third);
        long eva = lead("Eva", word, "IN_REVIEW");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open(queue(eva) + "&cause=RIVALS");
            page.keyboard().press("o");
            assertThat(page.locator("#other-text")).isFocused();
            page.keyboard().type(third);
            assertThat(page.locator("#other-hits .hit")).hasCount(1);
            page.keyboard().press("Enter");

            assertThat(column(page, 1)).containsText("Found by you");
            assertThat(column(page, 1).locator("h3")).hasText(third);
            assertThat(page.url()).contains("cause=RIVALS");
            page.keyboard().press("a");
            assertThat(page.locator(".undo-bar")).containsText("Eva Quell is a contact at " + third);
        }
        assertThat(lead(eva).at("/account/id").asLong()).isEqualTo(account);
    }

    @Test
    void whoever_is_second_is_told_what_the_first_did_and_goes_on() {
        openRivals();
        long eva = lead("Eva", word, "IN_REVIEW");
        lead("Jan", word, "IN_REVIEW");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open(queue(eva));
            Map<String, Object> none = Map.of(
                    "decision",
                    "NO_MATCH",
                    "reason",
                    "Yet another one.",
                    "version",
                    lead(eva).get("version").asLong());
            assertThat(server.as("ops2")
                            .post("/leads/" + eva + "/resolution", none)
                            .status())
                    .isEqualTo(200);

            page.keyboard().press("a");

            assertThat(page.locator(".notice.line").last()).containsText("A colleague was faster.");
            assertThat(page.locator(".notice.line").last()).containsText("decided on Eva Quell: Assigned");
            assertThat(opened(page)).not().hasText("Eva Quell");
            operations.open(queue(eva));
            assertThat(page.locator(".review-subject")).containsText("decided on Eva Quell");
            assertThat(page.locator("#nextOne")).isVisible();
            assertThat(page.getByText("None of them")).hasCount(0);
        }
        assertThat(disposition(eva)).isEqualTo("ASSIGNED");
    }

    @Test
    void nobody_else_opens_the_queue_or_looks_for_accounts_in_it() {
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            assertThat(rep.page().locator("#sidebar")).not().containsText("Review");
            assertThat(rep.open("/review/queue.xhtml")).isEqualTo(403);
            assertThat(rep.open("/review/accounts.xhtml?lead=1&q=pixar")).isEqualTo(403);
        }
    }

    @Test
    void a_phone_shows_the_list_or_one_lead_with_the_accounts_one_below_the_other() {
        openRivals();
        long eva = lead("Eva", word, "IN_REVIEW");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            page.setViewportSize(390, 844);
            operations.open("/review/queue.xhtml");
            assertThat(page.locator(".inbox-list")).isVisible();
            assertThat(opened(page)).isHidden();

            operations.open(queue(eva));

            assertThat(page.locator(".inbox-list")).isHidden();
            assertThat(column(page, 2).boundingBox().y)
                    .isGreaterThan(
                            column(page, 1).boundingBox().y + column(page, 1).boundingBox().height - 1);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        }
    }
}

package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class ApprovalIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final Api rep = server.as("rep.emea");
    private final NewCompany company = NewCompany.invented();

    private JsonNode opened(Api creator, Map<String, Object> account) {
        Answer answer = creator.post("/accounts", account);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String path(JsonNode account) {
        return "/accounts/" + account.get("id").asLong();
    }

    private String status(JsonNode account) {
        return server.as("ops1").get(path(account)).json().get("reviewStatus").asText();
    }

    private static String queue(JsonNode account) {
        return "/approval/queue.xhtml?id=" + account.get("id").asLong();
    }

    private static Locator opened(Page page) {
        return page.locator(".inbox-subject h2");
    }

    @Test
    void operations_return_an_account_with_a_reason_and_approve_it_when_it_is_mended() {
        JsonNode lead = server.as("ops1").post("/leads", company.lead("Eva")).json();
        JsonNode account = opened(rep, company.account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.follow("Approvals");
            operations.open(queue(account));
            assertThat(opened(page)).hasText(company.name());

            page.keyboard().press("r");
            assertThat(page.getByLabel("Reason")).isFocused();
            assertThat(page.locator("#armed")).hasText("Ctrl+Enter sends it: Return");
            assertThat(page.locator(".ui-message-error")).hasCount(0);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".ui-message-error")).containsText("Say what has to be mended");
            assertThat(page.getByLabel("Reason")).isFocused();
            page.keyboard().type("Which street is it?");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".undo-bar")).containsText(company.name() + " is returned");
            assertThat(page.locator(".inbox-list")).not().containsText(company.name());

            JsonNode review = rep.get(path(account) + "/review").json();
            assertThat(review.at("/decisions/0/reason").asText()).isEqualTo("Which street is it?");
            rep.patch(
                    path(account),
                    Map.of("reviewStatus", "PENDING", "street", "Hirschstraße 4", "version", version(account)));

            operations.open(queue(account));
            assertThat(page.locator("table.compare")).containsText("Hirschstraße 4");
            operations.press("Approve");

            assertThat(page.locator(".inbox-list")).not().containsText(company.name());
            operations.open("/account/account.xhtml?id=" + account.get("id").asLong());
            assertThat(operations.text()).contains("Approved", "Eva Quell");
            assertThat(lead.get("disposition").asText()).isEqualTo("ASSIGNED");
            JsonNode followed =
                    server.as("ops1").get("/leads/" + lead.get("id").asLong()).json();
            assertThat(followed.get("disposition").asText()).isEqualTo("CONVERTED");
            assertThat(followed.at("/account/id").asLong())
                    .isEqualTo(account.get("id").asLong());
        }
    }

    private long version(JsonNode account) {
        return server.as("ops1").get(path(account)).json().get("version").asLong();
    }

    @Test
    void operations_merge_into_the_likeliest_duplicate_undo_it_and_approve_all_by_keys() {
        JsonNode survivor = opened(server.as("ops1"), company.account());
        Map<String, Object> twin = new HashMap<>(company.account());
        twin.put("name", company.name().replace(" GmbH", ""));
        twin.put("street", "Hirschstraße 4");
        twin.remove("website");
        JsonNode account = opened(rep, twin);
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open(queue(account));
            assertThat(row(page, "Street")).containsText("differs");
            assertThat(row(page, "Street")).containsText("Hirschstraße 4");
            assertThat(row(page, "Street")).containsText("Münsterplatz 1");
            assertThat(row(page, "Website")).containsText("only there");
            assertThat(row(page, "City")).containsText("same");
            assertThat(row(page, "City")).containsText("Ulm");
            assertThat(row(page, "Country")).containsText("Germany");
            assertThat(page.locator(".lookalike .evidence").first()).isVisible();

            page.keyboard().press("m");
            assertThat(page.locator(".undo-bar")).containsText("is merged into");
            assertThat(page.locator(".undo-bar a").first()).hasText(company.name());
            assertThat(page.locator(".undo-bar")).isFocused();
            assertThat(status(account)).isEqualTo("MERGED");
            page.keyboard().press("z");
            assertThat(page.getByText("waits for a decision again")).isVisible();
            assertThat(opened(page)).hasText((String) twin.get("name"));
            assertThat(status(account)).isEqualTo("PENDING");
            assertThat(status(survivor)).isEqualTo("APPROVED");
            page.keyboard().press("a");
            page.locator("[id='decide:approveAllTheSame']").click();
            assertThat(page.locator(".undo-bar")).containsText("is approved");
        }
        assertThat(status(account)).isEqualTo("APPROVED");
    }

    @Test
    void a_likely_duplicate_is_told_everywhere_and_approved_only_when_asked_once_more() {
        opened(server.as("ops1"), company.account());
        JsonNode account = opened(rep, company.account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open(queue(account));
            assertThat(page.locator(".findings")).containsText("the same as " + company.name());
            assertThat(page.locator(".inbox-rows .chosen")).containsText("% " + company.name());

            operations.page().locator("[id='decide:approve']").click();
            assertThat(page.locator(".asks")).containsText(company.name() + " is probably the same company.");
            assertThat(page.locator("[id='decide:mergeInstead']")).isFocused();
            assertThat(page.locator(".inbox-rows .chosen")).isInViewport();
            assertThat(page.locator(".inbox-keys")).not().containsText("Approve");
            page.keyboard().press("Escape");
            assertThat(page.locator("[id='decide:approve']")).isFocused();
            assertThat(status(account)).isEqualTo("PENDING");
            page.keyboard().press("a");
            assertThat(page.locator("[id='decide:mergeInstead']")).isFocused();
            page.keyboard().press("a");
            page.keyboard().press("Tab");
            assertThat(page.locator("[id='decide:approveAllTheSame']")).isFocused();
            assertThat(status(account)).isEqualTo("PENDING");
            page.keyboard().press("Enter");

            assertThat(page.locator(".undo-bar")).containsText(company.name() + " is approved");
        }
        assertThat(status(account)).isEqualTo("APPROVED");
    }

    private static Locator row(Page page, String label) {
        return page.locator("table.compare tr:has(th .compared-field > span:text-is(\"" + label + "\"))");
    }

    @Test
    void an_approval_is_undone_with_the_leads_it_drew_and_can_be_made_again() {
        long lead = server.as("ops1")
                .post("/leads", company.lead("Eva"))
                .json()
                .get("id")
                .asLong();
        JsonNode account = opened(rep, company.account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open(queue(account));
            operations.press("Approve");
            assertThat(disposition(lead)).isEqualTo("CONVERTED");

            operations.press("Undo");

            assertThat(opened(page)).hasText(company.name());
            assertThat(disposition(lead)).isEqualTo("ASSIGNED");
            operations.press("Approve");
            assertThat(disposition(lead)).isEqualTo("CONVERTED");
        }
    }

    private String disposition(long lead) {
        return server.as("ops1").get("/leads/" + lead).json().get("disposition").asText();
    }

    @Test
    void the_next_in_the_queue_opens_by_itself_and_arrows_go_through_it() {
        JsonNode first = opened(rep, company.account());
        NewCompany other = NewCompany.invented();
        opened(rep, other.account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open(queue(first));
            page.keyboard().press("ArrowDown");
            assertThat(opened(page)).hasText(other.name());
            page.keyboard().press("ArrowUp");
            assertThat(opened(page)).hasText(company.name());

            page.getByLabel("Reason").fill("Nobody knows it.");
            page.keyboard().press("Escape");
            page.keyboard().press("x");

            assertThat(page.locator(".undo-bar")).containsText(company.name() + " is rejected");
            assertThat(opened(page)).hasText(other.name());
        }
        assertThat(status(first)).isEqualTo("REJECTED");
    }

    @Test
    void a_phone_shows_the_list_or_one_account_with_a_way_back() {
        JsonNode account = opened(rep, company.account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            page.setViewportSize(390, 844);
            operations.open("/approval/queue.xhtml");
            assertThat(page.locator(".inbox-list")).isVisible();
            assertThat(opened(page)).isHidden();

            operations.open(queue(account));
            assertThat(page.locator(".inbox-list")).isHidden();
            assertThat(opened(page)).hasText(company.name());
            operations.leave(page.locator(".inbox-back"));

            assertThat(page.locator(".inbox-list")).containsText(company.name());
        }
    }

    @Test
    void a_rep_has_no_way_to_approve_his_own_account() {
        JsonNode account = opened(rep, company.account());
        String queue = "/approval/queue.xhtml?id=" + account.get("id").asLong();
        try (Visitor creator = Visitor.signedIn(server, "rep.emea");
                Visitor operations = Visitor.signedIn(server, "ops1")) {
            creator.open("/account/account.xhtml?id=" + account.get("id").asLong());
            assertThat(creator.text()).contains(company.name()).doesNotContain("Approve");
            assertThat(creator.page().locator("#sidebar")).not().containsText("Approvals");
            assertThat(creator.open(queue)).isEqualTo(403);

            operations.open(queue);
            ForgedForm form = ForgedForm.of(operations.page(), "decide");
            int answer = form.sendAs(creator.page(), queue, "decide:approve");

            assertThat(answer).isBetween(400, 499);
            assertThat(status(account)).isEqualTo("PENDING");
        }
    }

    @Test
    void what_another_decided_meanwhile_is_said_and_stands() {
        JsonNode account = opened(rep, company.account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open("/approval/queue.xhtml?id=" + account.get("id").asLong());
            Answer other = server.as("ops2")
                    .post(
                            path(account) + "/decision",
                            Map.of("decision", "REJECT", "reason", "No such company.", "version", version(account)));

            Page page = operations.page();
            page.getByLabel("Reason").fill("Which street is it?");
            page.keyboard().press("Escape");
            page.keyboard().press("a");

            assertThat(page.locator("#messages")).containsText("was decided already");
            assertThat(page.locator(".decided .typed")).hasText("Which street is it?");
            assertThat(page.locator(".decided")).containsText("No such company.");
            assertThat(page.locator("#decide\\:nextOne")).isFocused();
            assertThat(other.status()).isEqualTo(200);
            assertThat(status(account)).isEqualTo("REJECTED");
        }
    }
}

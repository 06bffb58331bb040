package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

    @Test
    void operations_return_an_account_with_a_reason_and_approve_it_when_it_is_mended() {
        JsonNode lead = server.as("ops1").post("/leads", company.lead("Eva")).json();
        JsonNode account = opened(rep, company.account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.follow("Approvals");
            operations.follow(company.name());
            assertThat(page.locator("main h2").first()).hasText(company.name());

            operations.press("Return");
            assertThat(page.locator("#messages")).not().hasText("");
            assertThat(page.locator("main h2").first()).hasText(company.name());
            page.getByLabel("Reason").fill("Which street is it?");
            operations.press("Return");
            assertThat(page.locator("nav.card")).not().containsText(company.name());

            JsonNode review = rep.get(path(account) + "/review").json();
            assertThat(review.at("/decisions/0/reason").asText()).isEqualTo("Which street is it?");
            rep.patch(
                    path(account),
                    Map.of("reviewStatus", "PENDING", "street", "Hirschstraße 4", "version", version(account)));

            operations.follow("Approvals");
            operations.follow(company.name());
            assertThat(page.locator("table.compare")).containsText("Hirschstraße 4");
            operations.press("Approve");

            assertThat(page.locator("nav.card")).not().containsText(company.name());
            operations.open("/account/account.xhtml?id=" + account.get("id").asLong());
            assertThat(page.locator(".heading .badge")).hasText("Approved");
            assertThat(operations.text()).contains("Contacts (1)", "Eva Quell");
            assertThat(lead.get("disposition").asText()).isEqualTo("ASSIGNED");
        }
    }

    private long version(JsonNode account) {
        return server.as("ops1").get(path(account)).json().get("version").asLong();
    }

    @Test
    void operations_compare_with_the_likeliest_duplicate_and_merge_into_it() {
        JsonNode survivor = opened(server.as("ops1"), company.account());
        Map<String, Object> twin = new HashMap<>(company.account());
        twin.put("name", company.name().replace(" GmbH", ""));
        twin.put("street", "Hirschstraße 4");
        JsonNode account = opened(rep, twin);
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/approval/queue.xhtml?id=" + account.get("id").asLong());
            assertThat(page.locator("table.compare")).containsText("Hirschstraße 4");
            assertThat(page.locator("table.compare")).containsText("Münsterplatz 1");
            assertThat(page.locator("table.compare thead")).containsText(company.name());

            operations.press("Merge into this one");
        }

        assertThat(status(account)).isEqualTo("MERGED");
        JsonNode review = server.as("ops1").get(path(account) + "/review").json();
        Answer undone = server.as("ops1")
                .post("/merges/" + review.at("/merge/id").asLong() + "/undo", Map.of("reason", "They are two."));
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(status(account)).isEqualTo("PENDING");
        assertThat(status(survivor)).isEqualTo("APPROVED");
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

            operations.press("Approve");

            assertThat(other.status()).isEqualTo(200);
            assertThat(operations.page().locator("#messages")).not().hasText("");
            assertThat(status(account)).isEqualTo("REJECTED");
        }
    }
}

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

class DuplicateIT {
    private static final String QUEUE = "/duplicate/queue.xhtml";
    private static final int PATIENCE = 120_000;
    private static final String TWIN = " Holding";

    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final Api api = server.as("ops1");
    private final NewCompany company = NewCompany.invented();
    private final NewCompany other = NewCompany.invented();

    /** The company and another account of it; answers with the id of that one. */
    private long openTwice(NewCompany twice) {
        open(twice.account());
        Map<String, Object> again = new HashMap<>(twice.account());
        again.put("name", twice.name() + TWIN);
        return open(again);
    }

    private long open(Map<String, Object> account) {
        Answer answer = api.post("/accounts", account);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asLong();
    }

    private String review(long account) {
        return api.get("/accounts/" + account).json().get("reviewStatus").asText();
    }

    /** Starts a scan, watches it, and has its findings shown. */
    private static void scan(Visitor operations) {
        Page page = operations.page();
        operations.open(QUEUE);
        page.locator("[id='scan:start']").click();
        assertThat(page.locator("[id='scan:cancel']")).isVisible();
        page.locator(".scan a.button").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".scan .number-line")).containsText("Last scan today");
        assertThat(page.locator("[id='scan:said']")).containsText("Last scan today");
        operations.leave(page.locator(".scan a.button"));
    }

    /** The row of the company, on whatever page of the list it stands; of no element if on none. */
    private static Locator row(Visitor operations, NewCompany sought) {
        Page page = operations.page();
        Locator row = page.locator(".inbox-rows a", new Page.LocatorOptions().setHasText(sought.name()));
        Locator more = page.locator(".inbox-pages [data-key=n]");
        while (row.count() == 0 && more.count() > 0) {
            operations.leave(more);
        }
        return row;
    }

    @Test
    void operations_merge_one_pair_tell_another_apart_and_the_next_scan_leaves_both_alone() {
        long twin = openTwice(company);
        long otherTwin = openTwice(other);
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.follow("Duplicates");
            scan(operations);

            operations.leave(row(operations, company));
            assertThat(page.locator(".inbox-subject h2")).containsText(company.name() + TWIN);
            assertThat(page.locator("table.compare tr:has-text('Website') .likeness"))
                    .hasText("same");
            assertThat(page.locator("table.compare tr:has-text('Name') .likeness")
                            .first())
                    .hasText("differs");
            operations.leave(page.locator("[data-key=ArrowRight]"));
            assertThat(page.locator(".moves")).containsText(company.name() + " goes up in " + company.name() + TWIN);
            operations.leave(page.locator("[data-key=ArrowLeft]"));
            page.keyboard().press("m");
            assertThat(page.locator(".undo-bar"))
                    .containsText("Merged: %s into %s".formatted(company.name() + TWIN, company.name()));
            assertThat(review(twin)).isEqualTo("MERGED");
            page.keyboard().press("z");
            assertThat(page.locator(".notice.line")).containsText("wait for a decision again");
            assertThat(review(twin)).isEqualTo("APPROVED");
            assertThat(page.locator(".inbox-subject h2")).containsText(company.name() + TWIN);
            page.keyboard().press("m");
            assertThat(page.locator(".undo-bar")).containsText("Merged: ");

            operations.open(QUEUE);
            operations.leave(row(operations, other));
            page.getByLabel("Why").fill("A fund and the firm.");
            page.keyboard().press("Tab");
            page.keyboard().press("x");
            assertThat(page.locator(".undo-bar")).containsText("Not the same: ");
            assertThat(page.locator(".inbox-subject h2, .empty h2").first())
                    .not()
                    .containsText(other.name());

            scan(operations);
            assertThat(row(operations, company)).hasCount(0);
            operations.open(QUEUE);
            assertThat(row(operations, other)).hasCount(0);
            operations.open(QUEUE + "?show=apart");
            operations.leave(row(operations, other));
            assertThat(page.locator(".decided")).containsText("Olivia Stern decided so");
            assertThat(page.locator(".decided blockquote")).hasText("A fund and the firm.");
        }
        assertThat(review(twin)).isEqualTo("MERGED");
        assertThat(review(otherTwin)).isEqualTo("APPROVED");
    }

    @Test
    void what_a_colleague_settled_meanwhile_is_said_and_stands() {
        long twin = openTwice(company);
        try (Visitor operations = Visitor.signedIn(server, "ops1");
                Visitor colleague = Visitor.signedIn(server, "ops2")) {
            scan(operations);
            operations.leave(row(operations, company));
            String address = operations.page().url().replace(server.address(), "");
            colleague.open(address);
            colleague.page().keyboard().press("x");
            assertThat(colleague.page().locator(".undo-bar")).containsText("Not the same: ");

            operations.page().keyboard().press("m");

            assertThat(operations.page().locator("#messages")).containsText("Somebody said meanwhile");
            assertThat(operations.page().locator(".decided")).containsText("These two are not the same");
        }
        assertThat(review(twin)).isEqualTo("APPROVED");
    }

    @Test
    void nobody_but_operations_comes_near_it() {
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            assertThat(rep.page().locator("#sidebar")).not().containsText("Duplicates");
            assertThat(rep.open(QUEUE)).isEqualTo(403);
            assertThat(rep.open("/duplicate/scans.xhtml")).isEqualTo(403);
        }
        JsonNode processes = server.as("rep.emea").get("/governance/processes").json();
        assertThat(processes.toString()).doesNotContain("duplicate-scan");
    }
}

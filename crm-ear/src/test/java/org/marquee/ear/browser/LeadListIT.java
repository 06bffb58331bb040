package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class LeadListIT {
    private static final String PERSONS = "table tbody td.person a";
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @Test
    void the_list_is_narrowed_by_state_and_words_and_its_address_tells_both() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.follow("Leads");

            page.locator("#disposition").selectOption("IN_REVIEW");
            operations.press("Show");
            Locator states = page.locator("table tbody .badge");
            assertThat(states).not().hasCount(0);
            assertThat(states.allInnerTexts()).allMatch(text -> text.strip().equals("In review"));

            String company = page.locator("table tbody td.company").first().innerText();
            page.locator("#q").fill(company);
            operations.press("Show");
            assertThat(page.locator("table tbody td.company").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(text -> text.contains(company));
            assertThat(page.url()).contains("disposition=IN_REVIEW", "q=");

            page.locator("#q").fill("nobody-is-called-that");
            operations.press("Show");
            assertThat(operations.text()).contains("No lead fits", "Try fewer words");
            operations.follow("Show all");
            assertThat(page.locator("#q")).hasValue("");
        }
    }

    @Test
    void paging_shows_every_lead_once() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.follow("Leads");
            List<String> first = addresses(page);

            operations.follow("Next page");
            List<String> second = addresses(page);
            operations.follow("First page");

            Set<String> both = new HashSet<>(first);
            both.addAll(second);
            assertThat(first).hasSize(50);
            assertThat(second).hasSize(50);
            assertThat(both).hasSize(100);
            assertThat(addresses(page)).isEqualTo(first);
        }
    }

    private static List<String> addresses(Page page) {
        return page.locator(PERSONS).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void a_lead_tells_how_each_stage_decided() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/lead/list.xhtml?disposition=CONVERTED");

            operations.leave(page.locator(PERSONS).first());

            assertThat(page.locator(".stages li strong")).hasText(new String[] {
                "Named account", "Existing account", "Riff-raff", "Partner", "Territory", "Fallback queue"
            });
            assertThat(page.locator(".stages li .secondary").allInnerTexts()).noneMatch(String::isBlank);
            assertThat(page.locator(".reason")).not().hasText("");
        }
    }

    @Test
    void operations_take_a_conversion_back_and_say_why() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/lead/list.xhtml?disposition=CONVERTED");
            operations.leave(page.locator(PERSONS).last());

            page.locator("button[data-opens=unconvert]").click();
            page.locator("[id='undoing:undo']").click();
            assertThat(page.locator("#unconvert")).containsText("Say why the conversion is undone.");
            assertThat(page.locator("[id='undoing:reason']")).isFocused();
            assertThat(page.locator(".ui-messages-error")).hasCount(0);
            page.locator("[id='undoing:reason']").fill("It was a namesake.");
            operations.press("Undo it");

            assertThat(page.locator(".highlights .badge")).hasText("In review");
            assertThat(page.locator(".reason")).containsText("It was a namesake.");
        }
    }

    @Test
    void a_lead_behind_the_wall_is_not_there_at_all() {
        JsonNode lead =
                server.as("ops1").post("/leads", LeadFixture.pixar().body()).json();
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            int hidden = rep.open("/lead/lead.xhtml?id=" + lead.get("id").asLong());
            String shown = rep.text();
            int missing = rep.open("/lead/lead.xhtml?id=999999999");

            assertThat(hidden).isEqualTo(404);
            assertThat(missing).isEqualTo(404);
            assertThat(shown).isEqualTo(rep.text());
        }
    }
}

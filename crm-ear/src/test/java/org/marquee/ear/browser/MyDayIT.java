package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class MyDayIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    private static Locator card(Visitor visitor, String title) {
        return visitor.page().locator("section.card:has(h2:text-is(\"" + title + "\"))");
    }

    @Test
    void an_account_manager_sees_what_came_in_for_his_umbrella_and_by_when_he_must_accept_it() {
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            assertThat(card(manager, "Your umbrellas")).containsText("DIS");
            assertThat(card(manager, "Your umbrellas")).containsText("since yesterday");
            assertThat(card(manager, "Yours to do next")).containsText("accept it");

            manager.leave(manager.page().locator("a.tile").first());

            assertThat(manager.page().locator("h1")).hasText("Leads");
        }
    }

    @Test
    void whoever_writes_in_again_is_news_to_the_account_manager_once() {
        LeadFixture person = LeadFixture.pixar();
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            long before = news(manager);
            server.as("ops1").post("/leads", person.body());
            manager.open("/");
            Locator latest = card(manager, "Your umbrellas").locator(".latest a");
            assertThat(latest.first()).hasAttribute("href", Pattern.compile("/lead/lead.*"));
            String name = latest.first().textContent();
            server.as("ops1").post("/leads", person.body());

            manager.open("/");

            assertThat(news(manager)).isEqualTo(before + 1);
            assertThat(latest.first()).hasText(name);
            assertThat(latest.first()).hasAttribute("href", Pattern.compile("/contact/contact.*"));
            assertThat(latest.nth(1)).not().hasText(name);
        }
    }

    private static long news(Visitor manager) {
        String said = card(manager, "Your umbrellas").locator(".number").first().textContent();
        return Long.parseLong(said.replaceAll("\\D", ""));
    }

    @Test
    void a_rep_of_a_territory_reads_nothing_of_named_accounts() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            assertThat(rep.text()).doesNotContain("DIS", "umbrella");
        }
    }

    @Test
    void a_manager_sees_what_each_of_his_people_has_to_do_and_all_of_it_in_one_step() {
        try (Visitor manager = Visitor.signedIn(server, "mgr.field")) {
            Locator team = card(manager, "Your team");
            assertThat(team.locator("thead")).containsText("Overdue");
            assertThat(team.locator("tbody tr")).not().hasCount(0);
            assertThat(team).not().containsText("Nadia Disantis");

            Locator all =
                    card(manager, "What your team has to do next").locator("a").first();
            String total = all.textContent().replaceAll(".* of ([0-9,]*[0-9]).*", "$1");
            manager.leave(all);

            assertThat(manager.page()).hasURL(server.address() + "/lead/list.xhtml?clock=TO_DO&sort=DUE");
            assertThat(manager.page().locator(".list-bar")).containsText(total + " lead");
        }
    }

    @Test
    void marketing_sees_what_came_in_lately_and_nothing_of_named_accounts() {
        try (Visitor marketing = Visitor.signedIn(server, "marketing")) {
            assertThat(card(marketing, "What came in lately").locator("li")).hasCount(8);
            assertThat(marketing.text()).contains("came in within 7 days").doesNotContain("DIS");
        }
    }

    @Test
    void it_sees_processes_and_no_customers() {
        try (Visitor it = Visitor.signedIn(server, "it.admin")) {
            assertThat(card(it, "Governance")).containsText("New accounts");
            assertThat(it.page().locator("a[href*='/lead/'], a[href*='/account/']"))
                    .hasCount(0);
        }
    }
}

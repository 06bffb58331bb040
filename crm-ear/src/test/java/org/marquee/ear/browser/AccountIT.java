package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class AccountIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @Test
    void an_account_is_found_and_stands_in_its_hierarchy() {
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            Page page = manager.page();
            manager.follow("Accounts");

            page.locator("#q").fill("pixar");
            manager.press("Show");
            manager.follow("DIS - US - Pixar");

            assertThat(page.locator("h1")).hasText("DIS - US - Pixar");
            assertThat(page.locator(".trail")).containsText("DIS");
            assertThat(page.locator(".trail")).not().containsText("Pixar");
            assertThat(page.locator(".chips")).containsText("pixar.com");
        }
    }

    @Test
    void a_holding_says_why_it_has_no_contacts() {
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            manager.open("/account/list.xhtml?q=disney.com");

            manager.leave(manager.page().locator("main table tbody a:text-is('DIS')"));

            assertThat(manager.page().locator(".reason")).containsText("This is a holding");
            assertThat(manager.text()).doesNotContain("Contacts (");
        }
    }

    @Test
    void paging_goes_through_the_accounts_by_name() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.follow("Accounts");
            String last =
                    page.locator("main table tbody td:first-child a").last().innerText();

            operations.follow("Next page");

            assertThat(page.locator("main table tbody tr")).hasCount(50);
            assertThat(page.locator("main table tbody td:first-child a").first().innerText())
                    .isNotEqualTo(last);
            assertThat(page.locator(".total")).hasText("1,000+ accounts");
        }
    }

    @Test
    void order_and_columns_are_chosen_and_the_columns_stay_in_the_browser() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/account/list.xhtml?q=pixar");
            operations.follow("Newest first");
            page.locator("button[data-opens=columns]").click();
            page.locator("#columns input[value=COVERAGE]").check();
            page.locator("#columns input[value=PLACE]").uncheck();
            operations.press("Show these");

            assertThat(page.locator("main thead")).containsText("Coverage");
            assertThat(page.locator("main thead")).not().containsText("Place");
            assertThat(page.locator("main tbody")).containsText("DIS - US - Pixar");
            assertThat(page.url()).contains("q=pixar", "sort=NEWEST");
            operations.open("/account/list.xhtml");
            assertThat(page.locator("main thead")).containsText("Coverage");
        }
    }

    @Test
    void a_rep_finds_nothing_of_an_umbrella() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            rep.open("/account/list.xhtml?q=pixar");
            assertThat(rep.text()).contains("No account fits");

            rep.open("/account/list.xhtml?umbrella=DIS");
            assertThat(rep.text()).contains("No account fits");
        }
    }
}

package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class FinderIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    private static Locator find(Page page, String text) {
        page.keyboard().press("Control+k");
        page.locator("#finder-text").fill(text);
        return page.locator("#finder-hits .hit");
    }

    @Test
    void finds_an_account_by_its_alias_says_so_and_opens_it_without_a_mouse() {
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            Page page = manager.page();

            Locator hits = find(page, "touchst");
            assertThat(hits.first()).containsText("DIS - US - Touchstone");
            assertThat(hits.first()).containsText("Touchstone");
            assertThat(hits.first()).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText("DIS - US - Touchstone");
        }
    }

    @Test
    void finds_by_domain_and_moves_along_the_hits_with_the_arrows() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();

            Locator hits = find(page, "disney");
            assertThat(hits.nth(1)).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(hits.nth(1)).hasAttribute("aria-selected", "true");
            assertThat(page.locator("#finder-text"))
                    .hasAttribute("aria-activedescendant", hits.nth(1).getAttribute("id"));

            page.locator("#finder-text").fill("pixar.com");
            assertThat(hits.first()).containsText("Domain: pixar.com");
        }
    }

    @Test
    void finds_nothing_behind_the_wall_and_gives_the_focus_back() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            Page page = rep.page();
            page.locator("#sidebar a.place").nth(1).focus();

            Locator hits = find(page, "pixar");
            assertThat(page.locator("#finder-said")).containsText("Nothing is found");
            assertThat(hits).hasCount(0);
            page.keyboard().press("Escape");

            assertThat(page.locator("#finder")).isHidden();
            assertThat(page.locator("#sidebar a.place").nth(1)).isFocused();
        }
    }

    @Test
    void is_not_there_for_whoever_may_see_no_customers() {
        try (Visitor it = Visitor.signedIn(server, "it.admin")) {
            it.page().keyboard().press("Control+k");

            assertThat(it.page().locator("#finder")).hasCount(0);
        }
    }
}

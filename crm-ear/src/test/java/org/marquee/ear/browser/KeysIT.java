package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class KeysIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @Test
    void the_help_opens_by_its_key_and_lists_the_keys_of_the_page() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open("/search/search.xhtml?q=pixar");
            Page page = operations.page();

            page.keyboard().press("?");

            Locator help = page.locator("#help");
            assertThat(help).isVisible();
            assertThat(help).containsText("Company, person, domain, ticker or phone");
            page.keyboard().press("Escape");
            assertThat(help).isHidden();
        }
    }

    @Test
    void a_key_does_nothing_while_one_types() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open("/search/search.xhtml");
            Page page = operations.page();

            page.keyboard().press("/");
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().type("why?");

            assertThat(page.locator("#q")).hasValue("why?");
            assertThat(page.locator("#help")).isHidden();
        }
    }

    @Test
    void arrows_go_from_lead_to_lead_only_in_the_list_and_as_long_as_they_are_held() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            operations.open("/lead/list.xhtml");
            Locator persons = page.locator(".leads td.person a");

            page.keyboard().press("ArrowDown");
            assertThat(persons.first()).isFocused();
            page.keyboard().down("ArrowDown");
            page.keyboard().down("ArrowDown");
            assertThat(persons.nth(2)).isFocused();
            page.keyboard().up("ArrowDown");

            Locator outside = page.locator("button[data-opens=columns]");
            outside.focus();
            page.keyboard().press("ArrowDown");
            assertThat(outside).isFocused();
        }
    }

    @Test
    void keys_of_one_letter_stay_off_once_they_are_switched_off() {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            Page page = operations.page();
            page.locator(".user-menu summary").click();
            page.locator("[data-look=keys] button[value=off]").click();

            operations.open("/search/search.xhtml");
            page.keyboard().press("?");

            assertThat(page.locator("#help")).isHidden();
            assertThat(page.locator("html")).hasAttribute("data-keys", "off");
        }
    }
}

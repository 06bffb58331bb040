package org.marquee.ear.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class PhoneIT {
    private static final int WIDTH = 390;
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @ParameterizedTest
    @ValueSource(strings = {"/lead/list.xhtml?disposition=CONVERTED", "/account/list.xhtml?umbrella=DIS"})
    void a_row_is_a_card_whose_second_line_stands_under_its_first(String list) {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.page().setViewportSize(WIDTH, 844);
            operations.open(list);

            Locator head = operations
                    .page()
                    .locator("tbody td:is(.person, :first-child):has(.secondary)")
                    .first();

            assertThat(head.locator(".ui-column-title")).isHidden();
            assertThat(head.locator(".secondary").boundingBox().x)
                    .isEqualTo(head.locator("div").first().boundingBox().x);
            assertThat(operations.page().locator("tbody td.blank").all()).noneMatch(Locator::isVisible);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lead/list.xhtml",
                "/lead/new.xhtml",
                "/account/list.xhtml",
                "/approval/queue.xhtml",
                "/review/queue.xhtml"
            })
    void no_page_is_wider_than_the_screen(String address) {
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.page().setViewportSize(WIDTH, 844);
            operations.open(address);

            assertThat(operations.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(WIDTH);
        }
    }
}

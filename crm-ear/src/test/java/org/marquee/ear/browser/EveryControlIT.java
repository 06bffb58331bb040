package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

/** Whoever has only a keyboard reaches everything and sees where he is. */
class EveryControlIT {
    private static final String MARK = """
            () => {
              window.reached = new Set();
              document.addEventListener("focusin", event => window.reached.add(event.target));
              window.meant = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
                  .filter(one => one.tabIndex >= 0 && !one.disabled && one.type !== "radio" && one.checkVisibility({ visibilityProperty: true }));
              return window.meant.length;
            }""";
    private static final String MISSED =
            "() => window.meant.filter(one => !window.reached.has(one)).map(one => one.outerHTML.slice(0, 140))";

    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @ParameterizedTest
    @ValueSource(strings = {"ops1", "nam.disney", "it.admin"})
    void every_control_of_every_page_takes_the_focus_and_shows_it(String user) throws IOException {
        String script = Resources.toString(Resources.getResource(getClass(), "/controls.js"), StandardCharsets.UTF_8);
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = Visitor.signedIn(server, user)) {
            for (String page : AllPages.openTo(server, user)) {
                visitor.open(page);
                visitor.page().keyboard().press("Tab");
                all.assertThat((List<?>) visitor.page().evaluate(script))
                        .as(page)
                        .isEmpty();
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lead/new.xhtml",
                "/lead/list.xhtml?q=pixar",
                "/approval/queue.xhtml",
                "/review/queue.xhtml",
                "/contact/new.xhtml"
            })
    void tab_leads_through_the_whole_page(String address) {
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            visitor.open(address);
            Page page = visitor.page();
            int most = (Integer) page.evaluate(MARK);

            for (int i = 0; i <= most + 5; i++) {
                page.keyboard().press("Tab");
            }

            assertThat((List<?>) page.evaluate(MISSED)).as(address).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lead/lead.xhtml", "/contact/contact.xhtml", "/lead/list.xhtml"})
    void a_dialog_is_left_by_escape_and_gives_the_focus_back(String beginning) {
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            Page page = visitor.page();
            visitor.open(AllPages.openTo(server, "ops1").stream()
                    .filter(one -> one.startsWith(beginning))
                    .findFirst()
                    .orElseThrow());
            for (Locator opener : page.locator("[data-opens]:visible").all()) {
                opener.focus();
                page.keyboard().press("Enter");
                Locator dialog = page.locator("[id='" + opener.getAttribute("data-opens") + "']");
                assertThat(dialog).isVisible();
                page.keyboard().press("Escape");

                assertThat(dialog).isHidden();
                assertThat(opener).isFocused();
            }
            page.locator("main a[href], main button").first().focus();
            page.keyboard().press("?");
            assertThat(page.locator("#help")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#help")).isHidden();
            assertThat(page.locator("main a[href], main button").first()).isFocused();
        }
    }
}

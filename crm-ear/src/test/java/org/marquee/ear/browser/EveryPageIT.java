package org.marquee.ear.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class EveryPageIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @ParameterizedTest
    @ValueSource(strings = {"ops1", "nam.disney", "mgr.named", "rep.west", "partner.alps", "marketing", "it.admin"})
    void opens_to_whom_it_is_meant_and_is_refused_in_words_to_others(String user) {
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = Visitor.signedIn(server, user)) {
            AllPages.of(server, user)
                    .forEach((page, status) ->
                            all.assertThat(visitor.open(page)).as(page).isEqualTo(status));
        }
        all.assertThat(server.console()).doesNotContain("FacesExceptionFilter: An exc", "threw exception");
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "ops1, false, 1280",
        "ops1, true, 1280",
        "ops1, false, 390",
        "it.admin, false, 1280",
        "it.admin, true, 390"
    })
    void is_accessible_in_either_theme_and_at_either_width(String user, boolean dark, int width) {
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = Visitor.signedIn(server, user)) {
            Page page = visitor.page();
            if (dark) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            }
            page.setViewportSize(width, 844);
            for (String address : AllPages.openTo(server, user)) {
                visitor.open(address);
                all.assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(address)
                        .extracting(Rule::getId)
                        .isEmpty();
            }
        }
        all.assertAll();
    }
}

package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class MatchingQualityIT {
    private static final String THRESHOLDS = "/quality/thresholds.xhtml";
    private static final Pattern AT_AN_ITEM = Pattern.compile(".*item=\\d+.*");

    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @Test
    void the_owner_draws_a_sample_labels_it_blind_and_sees_what_it_says() {
        try (Visitor owner = Visitor.signedIn(server, "ops1")) {
            Page page = owner.page();
            owner.follow("Matching quality");
            owner.leave(page.locator("[id='sample:draw']"));
            Locator label = page.getByText("Label the sample");
            label.waitFor();
            String run = page.url();
            page.locator("[id='form:note']").fill("All seen.");
            owner.leave(page.locator("[id='form:signOff']"));
            assertThat(page.locator(".ui-messages")).containsText("are not labelled yet");

            owner.leave(label);
            assertThat(page.locator(".label-columns")).not().containsText("%");
            assertThat(page.locator(".label-columns")).not().containsText("Matched");
            int offered = page.locator(".label-choices .label-choice").count();
            labelBy(page, offered > 0 ? "1" : "0");
            labelBy(page, "0");
            labelBy(page, "u");
            assertThat(page.locator(".label-steps")).containsText("3 labelled");
            page.keyboard().press("o");
            page.keyboard().type("pixar");
            page.keyboard().press("Enter");
            Locator found =
                    page.locator("[id='label:found'] li", new Page.LocatorOptions().setHasText("DIS - US - Pixar"));
            found.first().waitFor();
            String before = page.url();
            found.first().locator("button").click();
            page.waitForURL(url -> !url.equals(before));
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(".label-other, .label-choices .chosen")).containsText("Pixar");
            while (page.locator(".label-steps").textContent().contains(" 4 labelled")) {
                labelBy(page, "u");
            }
            page.navigate(run);
            assertThat(page.locator(".figures")).containsText("labelled");
        }
        JsonNode report =
                server.as("ops1").get("/reports/matching-quality?weeks=4").json();
        assertThat(report.get("labelled").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(report.get("cannotTell").asInt()).isPositive();
        try (Visitor reader = Visitor.signedIn(server, "ops2")) {
            reader.open("/quality/quality.xhtml?weeks=4");
            assertThat(reader.page().locator(".quality-figures")).containsText("Precision");
            assertThat(reader.page().locator("[id='label']")).hasCount(0);
            reader.follow("See what was missed");
            assertThat(reader.page().locator("h1")).hasText("Labelled decisions");
        }
    }

    /** The next one opens by itself. */
    private static void labelBy(Page page, String key) {
        String before = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(before) && AT_AN_ITEM.matcher(url).matches());
        page.waitForLoadState();
    }

    @Test
    void thresholds_are_tried_then_set_with_a_reason_and_never_over_anothers() {
        try (Visitor one = Visitor.signedIn(server, "ops1");
                Visitor other = Visitor.signedIn(server, "ops2")) {
            Page page = one.page();
            one.open(THRESHOLDS);
            page.locator("#convert").fill("1");
            one.leave(page.locator("#try"));
            assertThat(page.locator(".compare")).containsText("Tried, 1.00 and 0.40");
            Locator changed = page.locator("table a[href*='changed.xhtml']").first();
            one.leave(changed);
            assertThat(page.locator("h1")).containsText("that would be");
            page.goBack();

            one.leave(page.locator("[id='set:set']"));
            assertThat(page.locator(".ui-message-error")).containsText("Say why");
            other.open(THRESHOLDS + "?convert=0.96&review=0.4");
            other.page().locator("[id='set:reason']").fill("A little surer.");
            other.leave(other.page().locator("[id='set:set']"));
            assertThat(other.text()).contains("is published", "A little surer.");

            page.locator("[id='set:reason']").fill("Quite sure.");
            one.leave(page.locator("[id='set:set']"));
            assertThat(page.locator(".ui-messages")).containsText("0.96");
            assertThat(page.locator("[id='set:reason']")).hasValue("Quite sure.");

            one.open(THRESHOLDS + "?convert=0.95&review=0.4");
            page.locator("[id='set:reason']").fill("As it was.");
            one.leave(page.locator("[id='set:set']"));
            assertThat(page.locator(".threshold-versions li").first()).containsText("As it was.");
        }
        JsonNode newest = server.as("ops1").get("/policies").json().at("/items/0");
        assertThat(newest.at("/policy/matching/convertFrom").asDouble(0.95)).isEqualTo(0.95);
    }
}

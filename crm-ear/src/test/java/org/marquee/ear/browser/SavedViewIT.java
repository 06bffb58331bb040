package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class SavedViewIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    private static Locator row(Page page, String name) {
        return page.locator("form.view-row:has(input[value='" + name + "'])");
    }

    private static void keep(Visitor visitor, String name) {
        visitor.open("/lead/list.xhtml?q=" + name);
        visitor.page().locator("button[data-opens=keep-view]").click();
        visitor.page().locator("[id='keeping:name']").fill(name);
        visitor.leave(visitor.page().locator("[id='keeping:keep']"));
    }

    private static void call(Visitor visitor, String former, String name) {
        Locator row = row(visitor.page(), former);
        row.locator("input[type=text]").fill(name);
        visitor.leave(row.locator("[title='Save " + former + "']"));
    }

    @Test
    void a_view_that_was_changed_meanwhile_tells_its_present_name_and_is_saved_at_the_next_press() {
        String name = LeadFixture.pixar().name();
        try (Visitor here = Visitor.signedIn(server, "rep.west");
                Visitor elsewhere = Visitor.signedIn(server, "rep.west")) {
            keep(here, name);
            keep(here, "zz later " + name);
            here.open("/lead/views.xhtml");
            elsewhere.open("/lead/views.xhtml");
            call(elsewhere, name, name + " theirs");
            assertThat(elsewhere.page().locator(".notice.line")).containsText(name + " theirs is saved.");

            call(here, name, name + " mine");

            Locator refused = row(here.page(), name + " mine");
            assertThat(here.page().locator("#messages")).containsText("Somebody changed this meanwhile");
            assertThat(refused).containsText("At present it is called " + name + " theirs.");
            here.leave(refused.locator("[title='Save " + name + " mine']"));
            assertThat(here.page().locator(".notice.line")).containsText(name + " mine is saved.");
        }
    }

    @Test
    void a_view_without_a_name_is_refused_and_what_else_was_changed_stays() {
        String name = LeadFixture.pixar().name();
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            keep(rep, name);
            rep.open("/lead/views.xhtml");
            Locator row = rep.page().locator("form.view-row:has([title='Save " + name + "'])");
            row.locator("input[type=checkbox]").last().check();

            call(rep, name, "");

            assertThat(rep.page().locator("#messages")).containsText("Give the view a name");
            Locator refused = rep.page().locator("form.view-row:has([title='Save '])");
            assertThat(refused.locator("input[type=checkbox]").last()).isChecked();
            assertThat(refused).not().containsText("At present");
            refused.locator("input[type=text]").fill(name + " shared");
            rep.leave(refused.locator("[title^='Save']"));
            assertThat(rep.page().locator(".notice.line")).containsText(name + " shared is saved.");
        }
    }
}

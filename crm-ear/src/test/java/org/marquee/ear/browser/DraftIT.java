package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class DraftIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void what_was_typed_is_there_again_after_a_session_that_ran_out() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            Page page = rep.page();
            rep.open("/lead/new.xhtml");
            field(page, "Message").fill("Two lines\nof a message");
            page.context().clearCookies();
            field(page, "Last name").fill("Lostnever");
            assertThat(page).hasTitle("Sign in · Marquee");
            assertThat(page.locator("main")).containsText("Your session had ended");
            assertThat(page.locator("#kept")).isVisible();
            rep.signIn("rep.west");

            assertThat(page.locator("#resumed")).isVisible();
            assertThat(field(page, "Last name")).hasValue("Lostnever");
            assertThat(field(page, "Message")).hasValue("Two lines\nof a message");

            rep.open("/lead/new.xhtml");
            assertThat(page.locator("#resumed")).isHidden();
            assertThat(field(page, "Last name")).hasValue("");
        }
    }

    @Test
    void what_was_refused_once_is_there_again_too() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            Page page = rep.page();
            rep.open("/lead/new.xhtml");
            field(page, "Message").fill("Two lines\nof a message");
            field(page, "Mail address").fill("no mail address");
            page.locator("[id='entry:handIn']").click();
            assertThat(page.locator(".ui-message-error-detail").first()).isVisible();
            page.context().clearCookies();
            field(page, "Last name").fill("Lostnever");
            assertThat(page).hasTitle("Sign in · Marquee");
            rep.signIn("rep.west");

            assertThat(field(page, "Message")).hasValue("Two lines\nof a message");
            assertThat(field(page, "Mail address")).hasValue("no mail address");
            assertThat(field(page, "Last name")).hasValue("Lostnever");
        }
    }

    @Test
    void nobody_finds_what_somebody_else_had_typed() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            Page page = rep.page();
            rep.open("/lead/new.xhtml");
            field(page, "Last name").fill("Secretly");
            page.context().clearCookies();
            rep.open("/lead/new.xhtml");
            rep.signIn("rep.central");

            assertThat(field(page, "Last name")).hasValue("");
            assertThat(page.locator("#resumed")).isHidden();
        }
    }

    @Test
    void a_dialog_opens_again_with_what_was_typed_into_it() {
        long lead = server.as("ops1")
                .post("/leads", LeadFixture.pixar().body())
                .json()
                .get("id")
                .asLong();
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            Page page = manager.page();
            manager.open("/lead/lead.xhtml?id=" + lead);
            page.locator("[data-opens=touch]").click();
            page.locator("[id='touching:note']").fill("She asked for a demonstration.");
            page.context().clearCookies();
            page.locator("[id='touching:touch']").click();
            assertThat(page).hasTitle("Sign in · Marquee");
            manager.signIn("nam.disney");

            assertThat(page.locator("#touch")).isVisible();
            assertThat(page.locator("[id='touching:note']")).hasValue("She asked for a demonstration.");
        }
    }
}

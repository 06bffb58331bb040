package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class SignInIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);

    @Test
    void a_wrong_password_opens_nothing_and_keeps_the_name() {
        try (Visitor visitor = Visitor.at(server)) {
            visitor.signIn("rep.west", "not-this-one");

            assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("do not go together");
            assertThat(visitor.page().getByLabel("User name")).hasValue("rep.west");
            assertThat(visitor.page().getByLabel("Password")).hasValue("");

            visitor.signIn("rep.west");
            assertThat(visitor.page()).hasTitle("My day · Marquee");
        }
    }

    @Test
    void signing_in_leads_to_the_page_that_was_wanted() {
        try (Visitor visitor = Visitor.at(server)) {
            visitor.open("/lead/list.xhtml?disposition=ASSIGNED");

            visitor.signIn("rep.west");

            assertThat(visitor.page()).hasURL(server.address() + "/lead/list.xhtml?disposition=ASSIGNED");
            assertThat(visitor.page().locator("h1")).hasText("Leads");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/lead/list.xhtml", "/lead/new.xhtml", "/account/list.xhtml?q=a", "/approval/queue.xhtml"})
    void signing_out_works_on_every_page_and_closes_all(String address) {
        try (Visitor visitor = Visitor.signedIn(server, "ops2")) {
            visitor.open(address);
            visitor.page().locator(".user-menu summary").click();

            visitor.press("Sign out");

            assertThat(visitor.page()).hasTitle("Sign in · Marquee");
            visitor.open(address);
            assertThat(visitor.page()).hasTitle("Sign in · Marquee");
        }
    }

    @Test
    void a_session_that_ran_out_leads_to_the_sign_in_page_and_back() {
        try (Visitor visitor = Visitor.signedIn(server, "rep.west")) {
            visitor.page().context().clearCookies();

            visitor.follow("Leads");
            visitor.signIn("rep.west");

            assertThat(visitor.page()).hasURL(server.address() + "/lead/list.xhtml");
        }
    }

    @Test
    void a_session_that_ran_out_while_typing_leads_to_the_sign_in_page_and_back() {
        try (Visitor visitor = Visitor.signedIn(server, "rep.west")) {
            visitor.open("/lead/new.xhtml");
            visitor.page().context().clearCookies();

            Locator company = visitor.page().getByLabel("Company", new Page.GetByLabelOptions().setExact(true));
            company.fill("Quellwerk");
            company.blur();
            assertThat(visitor.page()).hasTitle("Sign in · Marquee");
            visitor.signIn("rep.west");

            assertThat(visitor.page()).hasURL(server.address() + "/lead/new.xhtml");
            assertThat(company).hasValue("Quellwerk");
        }
    }

    @Test
    void a_form_that_was_sent_after_the_session_ran_out_leads_back_to_its_page() {
        try (Visitor visitor = Visitor.signedIn(server, "rep.west")) {
            visitor.open("/lead/new.xhtml");
            visitor.page().context().clearCookies();

            visitor.press("Hand in");
            visitor.signIn("rep.west");

            assertThat(visitor.page()).hasURL(server.address() + "/lead/new.xhtml");
            assertThat(visitor.text()).contains("New lead");
        }
    }
}

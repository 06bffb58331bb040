package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class LeadEntryIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final String name = "Tamm" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private void type(Page page, String label, String value) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(value);
        field.blur();
    }

    private void typePerson(Page page, String domain) {
        type(page, "First name", "Ada");
        type(page, "Last name", name);
        type(page, "Mail address", "ada." + name + "@" + domain);
    }

    @Test
    void a_rep_sees_where_a_lead_would_go_and_then_why_it_is_there() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            rep.open("/lead/new.xhtml");
            Page page = rep.page();

            typePerson(page, "gannetworks.example");
            type(page, "Company", "Gannet Works of " + name);
            type(page, "State or region", "CA");
            type(page, "Country", "US");
            assertThat(page.locator("[id='entry:where']")).containsText("The territory \"West\" covers California.");
            assertThat(page.locator("[id='entry:where']")).containsText("Wesley Tran");
            rep.press("Hand in");

            assertThat(page.locator("h1")).hasText("Ada " + name);
            assertThat(page.locator(".reason")).containsText("The territory \"West\" covers California.");
            assertThat(page.locator(".stages li")).hasCount(6);
            assertThat(page.locator(".stages")).containsText("No existing account matches the lead.");
            assertThat(rep.text()).contains("Wesley Tran", "Gannet Works of " + name);

            rep.open("/lead/new.xhtml");
            typePerson(page, "gannetworks.example");
            rep.press("Hand in");
            assertThat(page.locator(".notice.line")).containsText("is known as a lead already");
        }
    }

    @Test
    void an_account_manager_sees_his_new_contact_with_the_evidence() {
        try (Visitor manager = Visitor.signedIn(server, "nam.disney")) {
            manager.open("/lead/new.xhtml");
            Page page = manager.page();

            typePerson(page, "pixar.com");
            type(page, "Company", "Pixar Animation Studios");
            assertThat(page.locator("[id='entry:where']")).containsText("DIS - US - Pixar");
            assertThat(page.locator("[id='entry:where']")).containsText("The domain pixar.com is the account's.");
            manager.press("Hand in");

            assertThat(page.locator(".reason")).containsText("DIS - US - Pixar");
            assertThat(page.locator("dl.highlights")).containsText("Nadia Disantis");
            assertThat(page.locator(".clues").first()).containsText("The domain pixar.com is the account's.");
        }
    }

    @Test
    void a_rep_is_told_that_a_lead_went_beyond_what_he_sees_and_no_more() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            rep.open("/lead/new.xhtml");
            Page page = rep.page();

            typePerson(page, "pixar.com");
            rep.press("Hand in");

            assertThat(page).hasURL(server.address() + "/lead/new.xhtml");
            assertThat(page.locator(".notice.line"))
                    .containsText("The person belongs to somebody whose accounts you do not see.");
            assertThat(page.getByLabel("Last name")).hasValue("");
            assertThat(page.content()).doesNotContain("DIS - US").doesNotContain("nam.disney");
        }
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() {
        try (Visitor rep = Visitor.signedIn(server, "rep.west")) {
            rep.open("/lead/new.xhtml");
            Page page = rep.page();

            type(page, "Last name", name);
            type(page, "Mail address", "no mail address");
            assertThat(page.locator("[id='entry:emailMessage']")).hasText("'no mail address' is not a mail address.");
            type(page, "Country", "Narnia");
            rep.press("Hand in");

            assertThat(page.locator("[id='entry:emailMessage']")).hasText("'no mail address' is not a mail address.");
            assertThat(page.locator("[id='entry:countryMessage']")).hasText("'Narnia' is not a country that is known.");
            assertThat(page.getByLabel("Mail address")).isFocused();
            assertThat(page.getByLabel("Last name")).hasValue(name);
            assertThat(page.getByLabel("Mail address")).hasValue("no mail address");

            type(page, "Mail address", "ada@gannetworks.example");
            assertThat(page.locator("[id='entry:emailMessage']")).isHidden();
        }
    }
}

package org.marquee.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class AccountEntryIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final NewCompany company = NewCompany.invented();

    private static Locator found(Page page) {
        return page.locator("[id='entry:found']");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    void a_rep_sees_duplicates_while_he_types_and_uses_one_by_keyboard() {
        server.as("rep.emea").post("/accounts", company.account());
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/new.xhtml");

            page.keyboard().type(company.name().replace(" GmbH", ""));
            page.keyboard().press("Tab");
            page.keyboard().type(company.domain());
            assertThat(found(page)).containsText(company.name());
            assertThat(found(page)).containsText("The domain " + company.domain() + " is the account's.");
            assertThat(page.locator("[id='entry:open']")).hasText("Create it all the same");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText(company.name());
        }
    }

    @Test
    void a_rep_opens_an_account_by_keyboard_alone_and_works_with_it_at_once() {
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/list.xhtml");
            page.keyboard().press("c");
            assertThat(field(page, "Name")).isFocused();

            page.keyboard().type(company.name());
            page.keyboard().press("Tab");
            page.keyboard().type("www." + company.domain());
            assertThat(found(page)).containsText("No account that you see resembles it.");
            assertThat(page.locator("[id='entry:standards']")).containsText("The address lacks its country");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText(company.name());
            assertThat(page.locator(".highlights")).containsText("Waiting for review");
            assertThat(page.locator(".reason .clock")).containsText("business day");
            page.keyboard().press("c");
            field(page, "Last name").fill("Quell");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Quell");
            assertThat(page.locator(".trail")).containsText(company.name());
        }
    }

    @Test
    void a_duplicate_that_was_not_seen_stops_him_once_and_then_shows_on_the_account() {
        server.as("rep.emea").post("/accounts", company.account());
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/new.xhtml");

            // Sent off before a check could answer.
            page.evaluate(
                    "typed => { document.getElementById('entry:name').value = typed[0];"
                            + " document.getElementById('entry:website').value = typed[1]; }",
                    List.of(company.name(), company.domain()));
            rep.press("Create account");
            assertThat(page.locator("[id='entry:messages']")).containsText("This may be here already");
            assertThat(found(page)).containsText("The domain " + company.domain() + " is the account's.");
            field(page, "City").fill("Ulm");
            assertThat(page.locator("[id='entry:messages']")).isEmpty();
            rep.press("Create it all the same");

            assertThat(page.locator(".highlights")).containsText("Waiting for review");
            assertThat(page.locator(".reason")).containsText("Operations will compare it first with");
        }
    }

    @Test
    void a_country_that_cannot_be_read_hides_no_duplicate_and_the_complaint_goes_when_it_is_mended() {
        server.as("rep.emea").post("/accounts", company.account());
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/new.xhtml");
            field(page, "Name").fill(company.name());
            field(page, "Website").fill(company.domain());
            field(page, "Country").fill("Atlantis");
            assertThat(page.locator(".check-stop")).containsText("No country is called Atlantis.");
            assertThat(found(page)).containsText("The domain " + company.domain() + " is the account's.");

            rep.press("Create it all the same");
            assertThat(page.locator(".field:has([id='entry:country'])")).containsText("No country is called Atlantis.");
            field(page, "Country").fill("Finland");

            assertThat(page.locator(".check-stop")).hasCount(0);
            assertThat(page.getByText("No country is called Atlantis.")).hasCount(0);
        }
    }

    @Test
    void of_an_account_behind_the_wall_a_rep_learns_only_that_there_may_be_one() {
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/new.xhtml");

            page.keyboard().type("Pixar");
            page.keyboard().press("Tab");
            page.keyboard().type("pixar.com");

            assertThat(found(page)).containsText("There may be one that is not yours to see.");
            assertThat(found(page)).not().containsText("DIS");
            assertThat(page.locator("[id='entry:open']")).hasText("Create account");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner.alps", "marketing", "it.admin"})
    void who_opens_no_accounts_is_told_so(String user) {
        try (Visitor visitor = Visitor.signedIn(server, user)) {
            assertThat(visitor.open("/account/new.xhtml")).isEqualTo(403);
            assertThat(visitor.text()).contains("This is not yours to open");
        }
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/new.xhtml");
            field(page, "Name").fill(company.name());
            field(page, "Country").fill("Quellland");
            assertThat(page.locator("[id='entry:standards']")).containsText("No country is called Quellland.");

            rep.press("Create account");

            assertThat(page.locator(".field:has([id='entry:country'])")).containsText("two-letter code");
            assertThat(field(page, "Name")).hasValue(company.name());
            assertThat(field(page, "Country")).hasValue("Quellland");
        }
    }

    @Test
    void a_returned_account_tells_its_creator_why_and_he_hands_it_in_again() {
        JsonNode account =
                server.as("rep.emea").post("/accounts", company.account()).json();
        String path = "/accounts/" + account.get("id").asLong();
        server.as("ops1")
                .post(
                        path + "/decision",
                        Map.of("decision", "RETURN", "reason", "Which street is it?", "version", version(path)));
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/account.xhtml?id=" + account.get("id").asLong());
            assertThat(page.locator(".reason")).containsText("Which street is it?");

            rep.follow("Mend it and hand it in again");
            field(page, "Street").fill("Hirschstraße 4");
            rep.press("Save and hand in again");

            assertThat(page.locator(".highlights")).containsText("Waiting for review");
            assertThat(rep.text()).contains("Hirschstraße 4");
        }
    }

    @Test
    void when_somebody_else_was_faster_both_values_are_shown_and_one_is_chosen() {
        Api api = server.as("rep.emea");
        JsonNode account = api.post("/accounts", company.account()).json();
        String path = "/accounts/" + account.get("id").asLong();
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/edit.xhtml?id=" + account.get("id").asLong());
            field(page, "City").fill("Neu-Ulm");
            field(page, "Phone").fill("0731 1");
            api.patch(path, Map.of("city", "Blaustein", "industry", "Optics", "version", version(path)));

            rep.press("Save");
            assertThat(page.locator(".clashes")).containsText("Blaustein");
            assertThat(field(page, "Industry")).hasValue("Optics");
            assertThat(field(page, "Phone")).hasValue("0731 1");
            rep.press("Take theirs");
            rep.press("Save");

            assertThat(rep.text()).contains("Blaustein", "0731 1", "Optics");
        }
    }

    @Test
    void what_sends_an_approved_account_back_to_operations_is_asked_about_first() {
        JsonNode account =
                server.as("rep.emea").post("/accounts", company.account()).json();
        String path = "/accounts/" + account.get("id").asLong();
        server.as("ops1").post(path + "/decision", Map.of("decision", "APPROVE", "version", version(path)));
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            Page page = rep.page();
            rep.open("/account/edit.xhtml?id=" + account.get("id").asLong());
            field(page, "Industry").fill("Optics");
            field(page, "City").fill("Neu-Ulm");

            rep.press("Save");
            assertThat(page.locator(".asks")).isFocused();
            assertThat(page.locator(".asks")).containsText("City changed from");
            assertThat(page.locator(".asks")).not().containsText("Optics");
            rep.press("Go on editing");
            assertThat(field(page, "City")).hasValue("Neu-Ulm");
            rep.press("Save");
            rep.press("Save and have it reviewed");

            assertThat(page.locator(".highlights")).containsText("Waiting for review");
            assertThat(rep.text()).contains("Neu-Ulm", "Optics");
        }
    }

    @Test
    void nothing_typed_is_lost_when_the_account_above_is_merged_meanwhile() {
        Api api = server.as("rep.emea");
        long above = api.post("/accounts", company.account()).json().get("id").asLong();
        long other = server.as("ops1")
                .post("/accounts", NewCompany.invented().account())
                .json()
                .get("id")
                .asLong();
        try (Visitor rep = Visitor.signedIn(server, "rep.emea")) {
            rep.open("/account/new.xhtml?parent=" + above);
            field(rep.page(), "City").fill("Neu-Ulm");
            String path = "/accounts/" + above;
            server.as("ops1")
                    .post(
                            path + "/decision",
                            Map.of("decision", "MERGE", "mergeInto", other, "reason", "One", "version", version(path)));

            field(rep.page(), "Name").fill(company.name() + " Ulm");
            rep.press("Create account");

            assertThat(rep.page().locator("[id='entry:messages']")).containsText("is merged into another account");
            assertThat(field(rep.page(), "Name")).hasValue(company.name() + " Ulm");
            assertThat(field(rep.page(), "City")).hasValue("Neu-Ulm");
        }
    }

    private long version(String path) {
        return server.as("ops1").get(path).json().get("version").asLong();
    }
}

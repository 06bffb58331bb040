package org.marquee.ear.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class PostbackIT {
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final Api ops = server.as("ops1");
    private final NewCompany company = NewCompany.invented();

    private long lead(Map<String, Object> lead, String disposition) {
        JsonNode answer = ops.post("/leads", lead).json();
        assertThat(answer.path("disposition").asText()).as(answer.toString()).isEqualTo(disposition);
        return answer.get("id").asLong();
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private long account(String creator, Map<String, Object> account) {
        Answer answer = server.as(creator).post("/accounts", account);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asLong();
    }

    private String review(long account) {
        return ops.get("/accounts/" + account).json().get("reviewStatus").asText();
    }

    private static String leadPage(long id) {
        return "/lead/lead.xhtml?id=" + id;
    }

    private static String queue(long id) {
        return "/approval/queue.xhtml?id=" + id;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lead/list.xhtml?disposition=ASSIGNED",
                "/lead/new.xhtml",
                "/account/list.xhtml?q=pixar",
                "/approval/queue.xhtml"
            })
    void whoever_is_on_any_page_signs_out_there(String address) {
        try (Visitor operations = Visitor.signedIn(server, "ops2")) {
            operations.open(address);
            signOut(operations);

            assertThat(operations.page()).hasTitle("Sign in · Marquee");
        }
    }

    @Test
    void what_a_page_sends_at_once_is_answered_one_after_the_other() {
        try (Visitor rep = Visitor.signedIn(server, "rep.central")) {
            rep.open("/lead/new.xhtml");

            Object answers = rep.page().evaluate("""
                    () => Promise.all([...Array(12).keys()].map(number => {
                        const sent = new URLSearchParams(new FormData(document.getElementById("entry")));
                        sent.set("entry:email", number % 2 ? "" : "jane.roe@pixar.com");
                        sent.set("jakarta.faces.partial.ajax", "true");
                        sent.set("jakarta.faces.source", "entry:email");
                        sent.set("jakarta.faces.behavior.event", "input");
                        sent.set("jakarta.faces.partial.event", "input");
                        sent.set("jakarta.faces.partial.execute", "entry");
                        sent.set("jakarta.faces.partial.render", "entry:where");
                        sent.set("primefaces.nonce", PrimeFaces.csp.NONCE_VALUE);
                        const headers = { "Faces-Request": "partial/ajax" };
                        return fetch(location.href, { method: "POST", headers, body: sent })
                            .then(answer => answer.text())
                            .then(text => text.includes("entry:where") ? "drawn" : text);
                    }))""");

            assertThat((List<?>) answers).hasSize(12).allMatch("drawn"::equals);
        }
    }

    @Test
    void whoever_looks_at_a_record_signs_out_there() {
        long account = account("ops1", company.account());
        long lead = lead(company.lead("Ada"), "CONVERTED");
        for (String address : new String[] {leadPage(lead), "/account/account.xhtml?id=" + account, queue(account)}) {
            try (Visitor operations = Visitor.signedIn(server, "ops2")) {
                assertThat(operations.open(address)).isEqualTo(200);
                signOut(operations);

                assertThat(operations.page()).hasTitle("Sign in · Marquee");
            }
        }
    }

    private static void signOut(Visitor visitor) {
        visitor.page().locator(".user-menu summary").click();
        visitor.press("Sign out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Excluded", "Paused", "Competitor", "Spam"})
    void operations_set_a_lead_aside_once_they_say_why(String state) {
        long lead = lead(company.lead("Ada"), "ASSIGNED");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(leadPage(lead));

            operations.page().locator("button[data-opens=aside]").click();
            operations.page().locator("[id='setting:as']").selectOption(new SelectOption().setLabel(state));
            operations.page().locator("[id='setting:aside']").click();
            assertThat(operations.page().locator("#aside")).containsText("Say why");
            operations.page().locator("[id='setting:reason']").fill("The test wants it so.");
            operations.press("Set it aside");

            assertThat(operations.page().locator(".highlights .badge")).hasText(state);
            assertThat(operations.page().locator(".notice.line")).containsText("The test wants it so.");
            assertThat(operations.page()).hasURL(server.address() + leadPage(lead));
        }
    }

    @Test
    void operations_place_a_person_at_the_account_they_chose_among_those_weighed() {
        String word = company.name().replace(" GmbH", "");
        long account = account("ops1", with(company.account(), "name", word + " Research Center Ruhr"));
        Map<String, Object> person = with(company.lead("Ada"), "company", word + " Research Center");
        account("ops1", with(with(company.account(), "name", word + " Research Center Saar"), "website", ""));
        long lead = lead(with(person, "email", word + "@outlook.com"), "IN_REVIEW");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(leadPage(lead));
            operations
                    .page()
                    .locator(".candidate:has-text('Ruhr')")
                    .getByText("Make a contact here")
                    .click();

            assertThat(operations.page().locator(".highlights .badge")).hasText("Contact");
        }
        assertThat(ops.get("/leads/" + lead).json().at("/account/id").asLong()).isEqualTo(account);
    }

    @Test
    void a_conversion_is_undone_once_the_reason_is_given_and_the_page_can_be_loaded_again_before() {
        account("ops1", company.account());
        long lead = lead(company.lead("Ada"), "CONVERTED");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(leadPage(lead));

            operations.page().locator("button[data-opens=unconvert]").click();
            operations.page().locator("[id='undoing:undo']").click();
            assertThat(operations.page().locator("#unconvert")).containsText("Say why the conversion is undone.");
            assertThat(operations.page()).hasURL(server.address() + leadPage(lead));
            operations.page().locator("[id='undoing:reason']").fill("It was a namesake.");
            operations.press("Undo it");

            assertThat(operations.page().locator(".highlights .badge")).hasText("In review");
        }
    }

    @ParameterizedTest
    @CsvSource({"Approve, APPROVED", "Return, RETURNED", "Reject, REJECTED"})
    void operations_decide_on_the_account_they_look_at_and_on_no_other(String button, String status) {
        long before = account("rep.emea", NewCompany.invented().account());
        long shown = account("rep.emea", company.account());
        long after = account("rep.emea", NewCompany.invented().account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(queue(shown));
            operations.page().getByLabel("Reason").fill("The test wants it so.");
            operations.press(button);

            assertThat(operations.page().locator(".undo-bar")).containsText(company.name());
        }
        assertThat(review(shown)).isEqualTo(status);
        assertThat(review(before)).isEqualTo("PENDING");
        assertThat(review(after)).isEqualTo("PENDING");
    }

    @Test
    void what_is_refused_leaves_the_account_on_the_page_that_is_decided_next() {
        long other = account("rep.emea", NewCompany.invented().account());
        long shown = account("rep.emea", company.account());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(queue(shown));

            operations.page().locator("[id='decide:reject']").click();
            assertThat(operations.page().locator("[id='decide:reason']")).isFocused();
            operations.page().locator("[id='decide:reject']").click();
            assertThat(operations.page().locator("#decide .ui-message-error")).isVisible();
            assertThat(operations.page().locator(".inbox-subject h2")).hasText(company.name());
            operations.page().getByLabel("Reason").fill("No such company.");
            operations.press("Reject");
        }
        assertThat(review(shown)).isEqualTo("REJECTED");
        assertThat(review(other)).isEqualTo("PENDING");
    }

    @Test
    void an_account_goes_up_in_the_duplicate_that_was_chosen_whatever_else_waits() {
        NewCompany otherCompany = NewCompany.invented();
        account("ops1", otherCompany.account());
        long other = account("rep.emea", with(otherCompany.account(), "street", "Hirschstraße 4"));
        long first = account("ops1", company.account());
        long second = account("ops1", with(company.account(), "street", "Hirschstraße 4"));
        long shown = account("rep.emea", with(company.account(), "street", "Frauenstraße 9"));
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(queue(shown));
            operations.leave(operations
                    .page()
                    .locator(".lookalike:has(a[href$='id=" + second + "'])")
                    .locator("button"));
        }
        JsonNode merged = ops.get("/accounts/" + shown).json();
        assertThat(merged.at("/mergedInto/id").asLong()).as(merged.toString()).isEqualTo(second);
        assertThat(review(first)).isEqualTo("APPROVED");
        assertThat(review(other)).isEqualTo("PENDING");
    }

    @Test
    void what_another_decided_meanwhile_is_said_and_shown() {
        long shown = account("rep.emea", company.account());
        JsonNode account = ops.get("/accounts/" + shown).json();
        Map<String, Object> rejection = Map.of(
                "decision",
                "REJECT",
                "reason",
                "No such company.",
                "version",
                account.get("version").asLong());
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(queue(shown));
            Answer earlier = server.as("ops2").post("/accounts/" + shown + "/decision", rejection);
            operations.page().locator("[id='decide:approve']").click();

            assertThat(earlier.status()).as(earlier.body()).isEqualTo(200);
            assertThat(operations.page().locator("#messages")).not().hasText("");
            assertThat(operations.page().locator(".inbox-subject .badge")).hasText("Rejected");
        }
        assertThat(review(shown)).isEqualTo("REJECTED");
    }

    @Test
    void a_form_that_the_server_forgot_leads_back_to_its_record() {
        account("ops1", company.account());
        long lead = lead(company.lead("Ada"), "CONVERTED");
        try (Visitor operations = Visitor.signedIn(server, "ops1")) {
            operations.open(leadPage(lead));
            operations
                    .page()
                    .evaluate(
                            "document.getElementsByName('jakarta.faces.ViewState').forEach(field => field.value = '1:1')");
            operations.page().locator("button[data-opens=unconvert]").click();
            operations.page().locator("[id='undoing:undo']").click();
            assertThat(operations.page().locator("main")).containsText("This page was open for too long");

            operations.follow("Load the page anew");

            assertThat(operations.page()).hasURL(server.address() + leadPage(lead));
            assertThat(operations.page().locator(".highlights .badge")).hasText("Contact");
        }
    }
}

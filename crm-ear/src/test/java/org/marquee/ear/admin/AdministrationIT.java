package org.marquee.ear.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.Visitor;

class AdministrationIT {
    @ParameterizedTest
    @EnumSource
    void a_rep_begins_with_a_given_password_his_own_and_the_word_of_operations(DatabaseKind kind) {
        NewPerson petra = new NewPerson(MarqueeServer.shared(kind));
        petra.give("REP");
        String given = petra.resetPassword();

        Answer tooEarly = petra.with(given).get("/leads");
        Answer confirmedTooEarly = petra.confirm("ops1", "REP");
        Answer chosen = petra.choose(given);
        long version = petra.shown().get("version").asLong();
        Answer unconfirmed = petra.with(NewPerson.OWN_PASSWORD).get("/leads");
        Answer byAdministration = petra.confirm("it.admin", "REP");
        Answer confirmed = petra.confirm("ops1", "REP");
        Answer leads = petra.with(NewPerson.OWN_PASSWORD).get("/leads");

        assertThat(tooEarly.status()).isEqualTo(403);
        assertThat(tooEarly.body()).contains("/api/v1/me/password");
        assertThat(confirmedTooEarly.status()).isEqualTo(409);
        assertThat(chosen.status()).isEqualTo(204);
        assertThat(unconfirmed.status()).isEqualTo(403);
        assertThat(byAdministration.status()).isEqualTo(403);
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.json().at("/roles/0/inEffect").asBoolean()).isTrue();
        assertThat(confirmed.json().get("version").asLong())
                .isGreaterThan(version)
                .isEqualTo(petra.shown().get("version").asLong());
        assertThat(leads.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_taken_is_gone_with_the_next_request(DatabaseKind kind) {
        NewPerson petra = new NewPerson(MarqueeServer.shared(kind));
        petra.choose(petra.resetPassword());
        petra.give("ADMIN");
        Api herself = petra.with(NewPerson.OWN_PASSWORD);

        int before = herself.get("/users").status();
        petra.take("ADMIN");
        int withoutRole = herself.get("/users").status();
        petra.setActive(false);
        int deactivated = herself.get("/users").status();

        assertThat(List.of(before, withoutRole, deactivated)).containsExactly(200, 403, 401);
    }

    @ParameterizedTest
    @EnumSource
    void administration_is_for_it_and_to_read_for_operations(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);

        assertThat(server.as("ops1")
                        .get("/users?unconfirmed=true&role=REP&active=true&q=a")
                        .status())
                .isEqualTo(200);
        assertThat(server.as("ops1")
                        .post("/users", Map.of("username", "x", "name", "X"))
                        .status())
                .isEqualTo(403);
        assertThat(server.as("ops1").get("/tokens").status()).isEqualTo(403);
        assertThat(server.as("rep.west").get("/users").status()).isEqualTo(403);
        assertThat(server.as("it.admin").get("/leads").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void a_machine_hands_in_leads_until_its_token_is_revoked(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);
        NewPerson forms = new NewPerson(server);
        forms.give("INTAKE");
        Map<String, String> wanted =
                Map.of("username", forms.username(), "name", "the web site", "expiresAt", "2027-11-01T00:00:00Z");
        String key = UUID.randomUUID().toString();

        JsonNode token = server.as("it.admin")
                .post("/tokens", wanted, "Idempotency-Key", key)
                .json();
        JsonNode again = server.as("it.admin")
                .post("/tokens", wanted, "Idempotency-Key", key)
                .json();
        Api machine = server.withToken(token.get("secret").asText());
        Answer lead = machine.post("/leads", Map.of("lastName", "Doe", "company", "Quellwerk", "country", "DE"));
        int reading = machine.get("/leads").status();
        int revoked = server.as("it.admin")
                .send("DELETE", "/tokens/" + token.get("id").asLong(), BodyPublishers.noBody())
                .status();

        assertThat(again.get("id").asLong()).isEqualTo(token.get("id").asLong());
        assertThat(again.get("secret").isNull()).isTrue();
        assertThat(lead.status()).as(lead.body()).isEqualTo(201);
        assertThat(reading).isEqualTo(403);
        assertThat(revoked).isEqualTo(204);
        assertThat(machine.get("/me").status()).isEqualTo(401);
    }

    @Test
    void the_first_answer_is_not_given_again_to_who_may_not_see_it_any_more() {
        MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
        NewPerson petra = new NewPerson(server);
        petra.choose(petra.resetPassword());
        petra.give("ADMIN");
        Api herself = petra.with(NewPerson.OWN_PASSWORD);
        Map<String, String> wanted = Map.of("username", "p" + UUID.randomUUID(), "name", "Paul Quell");
        String key = UUID.randomUUID().toString();
        Answer made = herself.post("/users", wanted, "Idempotency-Key", key);
        Answer again = herself.post("/users", wanted, "Idempotency-Key", key);
        String roles = "/users/" + made.json().get("id").asLong() + "/roles";
        Answer given = herself.post(roles, Map.of("role", "REP"), "Idempotency-Key", key + "-r");

        petra.take("ADMIN");
        Answer late = herself.post("/users", wanted, "Idempotency-Key", key);
        Answer lateRole = herself.post(roles, Map.of("role", "REP"), "Idempotency-Key", key + "-r");

        assertThat(again.body()).isEqualTo(made.body());
        assertThat(given.status()).isEqualTo(201);
        assertThat(late.status()).as(late.body()).isEqualTo(403);
        assertThat(late.body()).doesNotContain("Paul Quell");
        assertThat(lateRole.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void who_owns_an_umbrella_or_is_the_last_of_it_stays(DatabaseKind kind) {
        MarqueeServer server = MarqueeServer.shared(kind);

        for (String user : List.of("nam.disney", "it.admin")) {
            JsonNode shown =
                    server.as("it.admin").get("/users?q=" + user).json().at("/items/0");
            Answer refused = server.as("it.admin")
                    .patch(
                            "/users/" + shown.get("id").asLong(),
                            Map.of("active", false),
                            "If-Match",
                            "\"" + shown.get("version").asLong() + "\"");

            assertThat(refused.status()).as(refused.body()).isEqualTo(409);
            assertThat(refused.body()).doesNotContain("DIS");
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void whoever_has_a_given_password_is_led_to_choose_his_own_and_told_what_he_waits_for() {
        MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
        NewPerson petra = new NewPerson(server);
        petra.give("REP");
        String given = petra.resetPassword();

        try (Visitor visitor = Visitor.at(server)) {
            visitor.signIn(petra.username(), given);
            assertThat(visitor.page()).hasTitle("Change your password · Marquee");
            visitor.page().getByLabel("Present password").fill(given);
            visitor.page().getByLabel("New password", exactly()).fill("too short");
            visitor.page().getByLabel("New password once more").fill("too short");
            visitor.press("Change password");
            assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("12 signs");

            visitor.page().getByLabel("Present password").fill(given);
            visitor.page().getByLabel("New password", exactly()).fill(NewPerson.OWN_PASSWORD);
            visitor.page().getByLabel("New password once more").fill(NewPerson.OWN_PASSWORD);
            visitor.press("Change password");
            assertThat(visitor.page()).hasTitle("My day · Marquee");
            assertThat(visitor.text()).contains("None of your roles is in effect yet");
        }
    }

    @Test
    void page_sessions_end_when_the_password_changes() {
        MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
        NewPerson petra = new NewPerson(server);
        petra.give("ADMIN");
        petra.choose(petra.resetPassword());

        try (Visitor visitor = Visitor.at(server)) {
            visitor.signIn(petra.username(), NewPerson.OWN_PASSWORD);
            assertThat(visitor.page()).hasTitle("My day · Marquee");

            petra.resetPassword();

            visitor.open("/");
            assertThat(visitor.page()).hasTitle("Sign in · Marquee");
        }
    }
}

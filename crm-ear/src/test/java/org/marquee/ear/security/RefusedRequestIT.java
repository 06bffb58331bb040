package org.marquee.ear.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.NewCompany;
import org.marquee.ear.harness.Visitor;

class RefusedRequestIT {
    private static final int MEGABYTE = 1_048_576;
    private final MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
    private final Api api = server.as("ops1");

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{not json", "{\"company\": \"Pixar\"", "[", "\u0000", "{\"company\": \"\\ud800\"} x"})
    void malformed_json_is_400(String body) {
        assertProblem(api.send("POST", "/leads", BodyPublishers.ofString(body)), 400);
    }

    @Test
    void unknown_and_wrong_fields_are_422_and_named() {
        LeadFixture lead = LeadFixture.pixar();
        Answer unknown =
                api.post("/leads", LeadFixture.pixar().with("ownerId", 1).body());
        Answer wrong = api.post("/leads", lead.with("email", "not a mail").body());

        assertProblem(unknown, 422);
        assertThat(unknown.json().at("/errors/0/field").asText()).isEqualTo("ownerId");
        assertProblem(wrong, 422);
        assertThat(wrong.json().at("/errors/0/field").asText()).isEqualTo("email");
        assertThat(api.get("/leads?q=" + lead.name()).json().get("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 60})
    void a_body_of_megabytes_is_413_and_the_caller_hears_it(int megabytes) {
        byte[] body = new byte[megabytes * MEGABYTE];

        Answer announced = api.send("POST", "/leads", BodyPublishers.ofByteArray(body));

        assertProblem(announced, 413);
        assertThat(api.get("/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"})
    void another_content_type_is_415(String type) {
        assertProblem(api.send("POST", "/leads", BodyPublishers.ofString("{}"), "Content-Type", type), 415);
    }

    @Test
    void what_is_asked_in_vain_is_404_405_or_406() {
        assertProblem(api.get("/no-such-thing"), 404);
        assertProblem(api.get("/leads/abc"), 404);
        assertProblem(api.send("DELETE", "/leads", BodyPublishers.noBody()), 405);
        assertProblem(api.send("GET", "/leads", BodyPublishers.noBody(), "Accept", "image/png"), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=x", "cursor=nonsense", "sort=owner", "disposition=GONE"})
    void a_list_asked_for_wrongly_is_refused_with_the_field(String query) {
        Answer answer = api.get("/leads?" + query);

        assertProblem(answer, 422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void a_stale_version_is_412_and_changes_nothing() {
        JsonNode account = server.as("rep.emea")
                .post("/accounts", NewCompany.invented().account())
                .json();
        String path = "/accounts/" + account.get("id").asLong();
        Answer read = api.get(path);
        String tag = read.header("ETag").orElseThrow();

        Answer first = api.patch(path, Map.of("city", "Neu-Ulm"), "If-Match", tag);
        Answer stale = api.patch(path, Map.of("city", "Senden"), "If-Match", tag);
        Answer none = api.patch(path, Map.of("city", "Senden"));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.header("ETag")).isPresent().isNotEqualTo(read.header("ETag"));
        assertProblem(stale, 412);
        assertThat(none.status()).isBetween(400, 499);
        assertThat(api.get(path).json().get("city").asText()).isEqualTo("Neu-Ulm");
    }

    @Test
    void a_pages_cookie_does_not_open_the_interface() {
        try (Visitor visitor = Visitor.signedIn(server, "ops1")) {
            int withCookie = visitor.page().request().get("/api/v1/me").status();

            assertThat(withCookie).isEqualTo(401);
        }
    }

    @Test
    void who_guesses_passwords_is_slowed_down_and_told_how_long() {
        Api guessing = server.as("nobody.of.that.name", "wrong-guess");
        Map<Integer, Answer> answers = new HashMap<>();

        IntStream.range(0, 12).forEach(i -> {
            Answer answer = guessing.get("/me");
            answers.put(answer.status(), answer);
        });

        assertThat(answers.keySet()).containsExactlyInAnyOrder(401, 429);
        assertProblem(answers.get(429), 429);
        assertThat(Long.parseLong(answers.get(429).header("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(api.get("/me").status()).isEqualTo(200);
    }
}

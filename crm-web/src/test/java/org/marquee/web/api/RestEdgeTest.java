package org.marquee.web.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestEdgeTest {
    private static RestEdge edge;

    @BeforeAll
    static void start() throws IOException {
        edge = RestEdge.start();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void gives_back_every_field_as_it_was_handed_in() {
        String json = "{\"name\":\"Ünïted – 東京\",\"employees\":250,\"revenue\":1.50,\"urgent\":true,"
                + "\"day\":\"2026-11-23\",\"colour\":\"RED\",\"pans\":[{\"label\":\"a\",\"size\":1}],\"best\":null}";

        HttpResponse<String> answer = edge.post(json);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(json);
    }

    @Test
    void takes_a_byte_order_mark_for_what_it_is() {
        assertThat(edge.post("\uFEFF{\"name\":\"a\"}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{not json",
                "{\"name\":\"a\"",
                "{\"name\":\"a\"} {}",
                "{\"name\":\"a\"}x",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"best\":{\"size\":1,\"size\":2}}",
                "{\"name\":NaN}",
                "{'name':'a'}",
                "{\"name\":5,",
                "null",
                "   "
            })
    void answers_400_to_what_is_not_json(String body) {
        HttpResponse<String> answer = edge.post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":400").doesNotContain("Exception", "com.fasterxml");
    }

    @Test
    void answers_400_to_nesting_without_end() {
        assertThat(edge.post("[".repeat(900)).statusCode()).isEqualTo(400);
        assertThat(edge.post("{\"best\":".repeat(100)).statusCode()).isEqualTo(400);
    }

    @Test
    void answers_400_to_other_encodings() {
        String json = "{\"name\":\"Müller\"}";

        assertThat(edge.post("kitchens", "application/json", json.getBytes(ISO_8859_1))
                        .statusCode())
                .isEqualTo(400);
        assertThat(edge.post("kitchens", "application/json", json.getBytes(UTF_16LE))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void answers_400_to_no_body_and_415_to_no_or_another_media_type() {
        byte[] json = "{}".getBytes(UTF_8);

        assertThat(edge.post("kitchens", "application/json", null).statusCode()).isEqualTo(400);
        assertThat(edge.post("kitchens", null, json).statusCode()).isEqualTo(415);
        assertThat(edge.post("kitchens", "text/plain", json).statusCode()).isEqualTo(415);
        assertThat(edge.post("kitchens", "application/json;charset=utf-16", json)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void answers_413_to_a_body_over_the_limit() {
        HttpResponse<String> answer = edge.post("{\"name\":\"" + "a".repeat(2_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than 2000 bytes");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"ownerId\":1}                         | ownerId       | is not a field",
                "{\"best\":{\"color\":1,\"size\":1}}     | best.color    | is not a field",
                "{\"name\":5}                            | name          | must be text",
                "{\"name\":[\"a\"]}                      | name          | must be text",
                "{\"name\":\"a\\u0000b\"}                | name          | must be text",
                "{\"name\":\"a\\ud800b\"}                | name          | must be text",
                "{\"employees\":\"250\"}                 | employees     | must be a whole number",
                "{\"employees\":2.5}                     | employees     | must be a whole number",
                "{\"employees\":99999999999}             | employees     | must be a whole number",
                "{\"revenue\":1e999999999}               | revenue       | must be a number",
                "{\"revenue\":\"1.0\"}                   | revenue       | must be a number",
                "{\"urgent\":\"true\"}                   | urgent        | must be true or false",
                "{\"urgent\":1}                          | urgent        | must be true or false",
                "{\"day\":\"23.11.2026\"}                | day           | must be a date",
                "{\"day\":20000}                         | day           | must be a date",
                "{\"colour\":\"red\"}                    | colour        | must be one of RED, BLUE",
                "{\"colour\":0}                          | colour        | must be one of RED, BLUE",
                "{\"pans\":{}}                           | pans          | must be a list",
                "{\"pans\":[{\"size\":1},{\"size\":\"\"}]} | pans[1].size  | must be a whole number",
                "{\"best\":{\"label\":\"a\"}}            | best.size     | must be a whole number",
                "{\"best\":{\"size\":null}}              | best.size     | must be a whole number",
                "{\"best\":{\"size\":-1}}                | best.size     | must not be negative",
                "{\"best\":[]}                           | best          | must be an object",
                "[]                                      | ``            | must be an object",
                "\"text\"                                | ``            | must be an object"
            })
    void answers_422_with_the_field_that_does_not_fit(String body, String field, String message) {
        HttpResponse<String> answer = edge.post(body);

        assertThat(answer.body()).contains("\"field\":\"" + field + "\",\"message\":\"" + message);
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void answers_404_alike_to_what_is_missing_and_what_is_no_address() {
        assertThat(edge.get("kitchens/7").statusCode()).isEqualTo(404);
        assertThat(edge.get("kitchens/seven").body()).contains("\"status\":404");
        assertThat(edge.get("kitchens/99999999999999999999").body()).contains("\"status\":404");
        assertThat(edge.get("nowhere").body()).contains("\"status\":404");
    }

    @ParameterizedTest
    @CsvSource({"conflict,409", "denied,403", "race,500", "wrapped-race,412", "duplicate,409", "away,503", "bug,500"})
    void gives_each_family_of_failures_its_status(String how, int status) {
        HttpResponse<String> answer = edge.post("kitchens/failures/" + how, null, null);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("secret", "Exception");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @Test
    void says_which_methods_and_media_types_an_address_takes() {
        HttpResponse<String> answer = edge.post("kitchens/7", "application/json", "{}".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertThat(answer.body()).contains("does not take that method");
    }

    @Test
    void says_what_an_address_takes_when_asked_by_options() {
        HttpResponse<String> answer = edge.options("kitchens");

        assertThat(answer.statusCode()).isLessThan(300);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=ten", "limit=-1", "limit=1e2", "cursor=abc", "cursor=%21"})
    void answers_422_to_a_page_that_cannot_be(String query) {
        assertThat(edge.get("kitchens?" + query).statusCode()).isEqualTo(422);
    }

    @Test
    void answers_the_page_asked_for() {
        HttpResponse<String> answer = edge.get("kitchens?limit=500");

        assertThat(answer.body()).isEqualTo("{\"items\":[500,0],\"next\":null,\"total\":2,\"totalIsCapped\":false}");
    }
}

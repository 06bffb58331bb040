package org.marquee.ear.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;

/** An answer of the REST interface. */
public record Answer(int status, String body, HttpResponse<String> response) {

    Answer(HttpResponse<String> response) {
        this(response.statusCode(), response.body(), response);
    }

    /** The body as JSON; fails with the body's text if it is none. */
    public JsonNode json() {
        try {
            return Api.JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(status + " with a body that is no JSON: " + body, notJson);
        }
    }

    /** A header of the answer. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}

package org.marquee.ear.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.MarqueeServer;

/** A user whom no other test knows, made by IT. */
final class NewPerson {
    static final String OWN_PASSWORD = "otter umbrella 12";

    private final MarqueeServer server;
    private final String username = "p" + UUID.randomUUID();
    private final long id;

    NewPerson(MarqueeServer server) {
        this.server = server;
        Map<String, String> wanted = Map.of("username", username, "name", "Petra Quell");
        this.id = administrator().post("/users", wanted).json().get("id").asLong();
    }

    Api administrator() {
        return server.as("it.admin");
    }

    String username() {
        return username;
    }

    String path() {
        return "/users/" + id;
    }

    JsonNode shown() {
        return administrator().get(path()).json();
    }

    Answer give(String role) {
        return administrator().post(path() + "/roles", Map.of("role", role));
    }

    Answer take(String role) {
        return administrator().send("DELETE", path() + "/roles/" + role, BodyPublishers.noBody());
    }

    Answer confirm(String by, String role) {
        return server.as(by).post(path() + "/roles/" + role + "/confirmation", Map.of());
    }

    String resetPassword() {
        return administrator()
                .post(path() + "/password", Map.of())
                .json()
                .get("password")
                .asText();
    }

    Answer setActive(boolean active) {
        return administrator()
                .patch(
                        path(),
                        Map.of(
                                "active",
                                active,
                                "version",
                                shown().get("version").asLong()));
    }

    /** Chooses {@link #OWN_PASSWORD} in place of that one. */
    Answer choose(String present) {
        return with(present).post("/me/password", Map.of("current", present, "password", OWN_PASSWORD));
    }

    Api with(String password) {
        return server.as(username, password);
    }
}

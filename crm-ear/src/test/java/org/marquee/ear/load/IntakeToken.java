package org.marquee.ear.load;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.MarqueeServer;

/** Makes a machine that may hand in leads, as enterprise IT would, and has a token issued to it. */
final class IntakeToken {
    private static final String MACHINE = "load-program";

    private IntakeToken() {}

    static String issue(MarqueeServer server) {
        Api administrator = server.as("it.admin");
        Answer user = made(administrator.post("/users", Map.of("username", MACHINE, "name", "The load program")));
        long id = user.json().get("id").asLong();
        made(administrator.post("/users/" + id + "/roles", Map.of("role", "INTAKE")));
        Instant end = Instant.now().plus(1, ChronoUnit.DAYS);
        Map<String, Object> token = Map.of("username", MACHINE, "name", "Load", "expiresAt", end.toString());
        return made(administrator.post("/tokens", token)).json().get("secret").asText();
    }

    private static Answer made(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.status() + ": " + answer.body());
        }
        return answer;
    }
}

package org.marquee.ear.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;

/** {@link Api} speaks through the JDK's client, which offers an upgrade to HTTP/2 with each request. */
class UpgradeOffersIT {
    private static final byte[] LEAD =
            "{\"lastName\":\"Offering\",\"company\":\"Offering Unlimited\"}".getBytes(StandardCharsets.UTF_8);
    private final Api operations = MarqueeServer.shared(DatabaseKind.H2).as("ops1");

    @Test
    void a_body_of_known_length_is_read_to_its_end_and_no_further() {
        Answer answer = operations.send("POST", "/leads/preview", BodyPublishers.ofByteArray(LEAD));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void a_body_of_unknown_length_is_refused_at_once_and_in_words() {
        Answer answer = operations.send(
                "POST", "/leads/preview", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(LEAD)));

        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.json().get("detail").asText()).contains("Content-Length");
    }
}

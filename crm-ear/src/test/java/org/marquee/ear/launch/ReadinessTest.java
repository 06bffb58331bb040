package org.marquee.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private final List<String> said = new ArrayList<>();
    private HttpServer server;
    private int refusals;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String status = refusals > 0 ? "DOWN" : "UP";
        String report = "{\"status\":\"%s\",\"checks\":[{\"name\":\"database\",\"status\":\"%s\",\"data\":{}}]}";
        byte[] body = report.formatted(status, status).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refusals-- > 0 ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await(Duration patience) throws IOException {
        new Readiness("http://127.0.0.1:" + server.getAddress().getPort() + "/", patience, said::add).await();
    }

    @Test
    void waits_without_a_word_for_what_takes_a_moment() throws IOException {
        refusals = 1;

        await(Duration.ofHours(1));

        assertThat(said).isEmpty();
        assertThat(refusals).isNegative();
    }

    @Test
    void says_what_it_waits_for_when_that_takes_long() throws IOException {
        refusals = 1;

        await(Duration.ZERO);

        assertThat(said).containsExactly("Marquee is started but not ready yet; it waits for: database.");
    }

    @Test
    void gives_up_when_nobody_answers() {
        server.stop(0);

        assertThatThrownBy(() -> await(Duration.ZERO)).isInstanceOf(IOException.class);
    }
}

package org.marquee.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;

class StartIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @EnumSource
    void is_ready_on_either_database(DatabaseKind kind) throws IOException, InterruptedException {
        MarqueeServer server = MarqueeServer.shared(kind);

        HttpResponse<String> ready = get(server, "/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"database\"").contains("UP").doesNotContain("DOWN");
        assertThat(server.console()).contains("Marquee is ready at " + server.address() + "/");
    }

    @Test
    void keeps_what_it_spools_under_its_home() throws IOException {
        MarqueeServer server = MarqueeServer.shared(DatabaseKind.H2);
        Path temporary = server.home().toRealPath().resolve("server/tmp");

        String[] arguments = ProcessHandle.of(server.pid())
                .flatMap(process -> process.info().arguments())
                .orElseThrow();

        assertThat(arguments).contains("-Djava.io.tmpdir=" + temporary);
        assertThat(temporary).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live"})
    void answers_those_who_watch_it(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(MarqueeServer.shared(DatabaseKind.H2), path);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page", "/api/v1/no-such-thing", "/__asadmin/version", "/management/domain"})
    void tells_nobody_which_server_it_runs_on(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(MarqueeServer.shared(DatabaseKind.H2), path);

        assertThat(answer.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    private HttpResponse<String> get(MarqueeServer server, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

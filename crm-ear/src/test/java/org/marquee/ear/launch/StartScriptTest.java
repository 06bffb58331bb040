package org.marquee.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartScriptTest {
    private static final Path SCRIPT = Path.of("src/main/server/bin/marquee").toAbsolutePath();

    /** What the script says when it is asked whether it could start; nothing when it could. */
    private static String check(String bind, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "check").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CRM_BIND", bind);
        builder.environment().put("CRM_HTTP_PORT", Integer.toString(port));
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1", "127.0.0.2, 127.0.0.2", "0.0.0.0, 127.0.0.1", "localhost, 127.0.0.1"})
    void says_that_the_port_is_taken_where_it_is_to_listen(String bind, String taken) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(taken))) {
            assertThat(check(bind, other.getLocalPort()))
                    .isEqualTo(
                            "Port " + other.getLocalPort() + " is taken; free it, or set CRM_HTTP_PORT to another.\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.2, 127.0.0.1", "127.0.0.1, 127.0.0.2", "::1, 127.0.0.1"})
    void minds_nobody_who_listens_elsewhere(String bind, String taken) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(taken))) {
            assertThat(check(bind, other.getLocalPort())).isEmpty();
        }
    }
}

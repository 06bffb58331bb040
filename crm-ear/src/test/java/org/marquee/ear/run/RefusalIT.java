package org.marquee.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;

class RefusalIT {

    @Test
    void says_that_the_port_is_taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            MarqueeServer server =
                    MarqueeSetup.on(DatabaseKind.H2).with("CRM_HTTP_PORT", port).launch();

            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.console())
                    .isEqualTo("Port " + port + " is taken; free it, or set CRM_HTTP_PORT to another.\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CRM_HTTP_PORT, abc, CRM_HTTP_PORT must be a port number from 1 to 65535 but is \"abc\".",
        "CRM_BIND, 192.0.2.1, 'Marquee cannot listen on 192.0.2.1'",
        "CRM_DEMO, maybe, 'Marquee could not start: CRM_DEMO must be true, large or false but is \"maybe\".'",
        "CRM_DATASOURCE_URL, jdbc:postgresql://127.0.0.1:1/crm, Marquee could not start: The database does not answer",
        "JAVA_HOME, /nowhere, 'Marquee needs a JDK 17 to 24, and there is none at \"/nowhere/bin/java\"; set JAVA_HOME.'",
    })
    void ends_with_a_sentence_about_a_setting_that_cannot_be(String name, String value, String sentence) {
        MarqueeServer server =
                MarqueeSetup.on(DatabaseKind.H2).with(name, value).launch();

        assertThat(server.awaitEnd()).isEqualTo(1);
        assertThat(server.console().lines().filter(line -> !line.startsWith("Starting Marquee")))
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    @Test
    void leaves_a_home_alone_that_another_server_works_on() {
        MarqueeServer first = MarqueeServer.shared(DatabaseKind.H2);
        first.collectGarbage();

        MarqueeServer second = MarqueeSetup.on(DatabaseKind.H2)
                .with("CRM_HOME", first.home().toString())
                .launch();

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.console()).isEqualTo("Another Marquee is running on CRM_HOME " + first.home() + ".\n");
    }
}

package org.marquee.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerTest {
    private static Listener onPort(String port) {
        return Listener.of(new Environment(Map.of("CRM_HTTP_PORT", port)));
    }

    @Test
    void listens_where_it_is_told_to() {
        Map<String, String> variables = Map.of("CRM_BIND", "127.0.0.2", "CRM_HTTP_PORT", "65535");

        assertThat(Listener.of(new Environment(variables)).address()).isEqualTo("http://127.0.0.2:65535/");
        assertThat(Listener.of(new Environment(Map.of("CRM_BIND", "::1"))).address())
                .isEqualTo("http://[0:0:0:0:0:0:0:1]:8080/");
    }

    @Test
    void takes_an_empty_variable_for_one_that_is_not_set() {
        assertThat(onPort("").address()).isEqualTo("http://127.0.0.1:8080/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1", "123456", "٨٠٨٠"})
    void refuses_what_is_no_port(String port) {
        assertThatThrownBy(() -> onPort(port))
                .isInstanceOf(StartRefused.class)
                .hasMessage("CRM_HTTP_PORT must be a port number from 1 to 65535 but is \"" + port + "\".");
    }
}

package org.marquee.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;

class EndIT {

    @Test
    void ends_when_asked_and_finds_its_data_again() {
        try (MarqueeServer first = MarqueeSetup.on(DatabaseKind.H2).start()) {
            assertThat(commandOf(first)).contains("java");

            first.terminate();

            assertThat(ProcessHandle.of(first.pid())).isEmpty();
            try (MarqueeServer second = first.again()) {
                assertThat(second.console().split("Marquee is ready at", -1)).hasSize(3);
            }
        }
    }

    /** The script's process has become the server: there is no other that could be left behind. */
    private static String commandOf(MarqueeServer server) {
        Optional<ProcessHandle> process = ProcessHandle.of(server.pid());
        assertThat(process.orElseThrow().children()).isEmpty();
        return process.orElseThrow().info().command().orElseThrow();
    }
}

package org.marquee.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;

class EndIT {

    @Test
    void ends_when_asked_and_finds_its_data_again() {
        try (MarqueeServer first =
                MarqueeSetup.on(DatabaseKind.H2).withDemonstrationData().start()) {
            long lead = new NewLeads(first.as("ops1")).handIn().json().get("id").asLong();

            first.terminate();

            assertThat(ProcessHandle.of(first.pid())).isEmpty();
            try (MarqueeServer second = first.again()) {
                assertThat(second.as("ops1").get("/leads/" + lead).status()).isEqualTo(200);
            }
        }
    }
}

package org.marquee.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.LeadFixture;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;
import org.marquee.ear.harness.Visitor;

class EmptyStartIT {

    @Test
    void an_installation_without_demonstration_is_empty_and_its_pages_say_so() {
        try (MarqueeServer server =
                MarqueeSetup.on(DatabaseKind.H2).withFirstUsers().start()) {
            Api operations = server.as("ops");
            for (String list : new String[] {"/leads", "/accounts", "/contacts", "/aliases", "/approvals"}) {
                assertThat(operations.get(list).json().get("items")).as(list).isEmpty();
            }
            try (Visitor visitor = Visitor.signedIn(server, "ops")) {
                visitor.open("/");
                assertThat(visitor.text()).contains("Nothing waits for you");
                visitor.open("/lead/list.xhtml");
                assertThat(visitor.text()).contains("No leads yet");
                visitor.open("/account/list.xhtml");
                assertThat(visitor.text()).contains("No accounts yet");
                visitor.open("/account/list.xhtml?q=pixar");
                assertThat(visitor.text()).contains("No account fits");
                for (String queue : new String[] {"/approval/queue.xhtml", "/review/queue.xhtml"}) {
                    visitor.open(queue);
                    assertThat(visitor.text()).as(queue).contains("Nothing waits for review");
                }
            }

            assertThat(server.as("rep.west").get("/me").status()).isEqualTo(401);
            assertThat(operations
                            .post("/leads", LeadFixture.pixar().body())
                            .json()
                            .at("/owner/username")
                            .asText())
                    .isEqualTo("ops");
        }
    }
}

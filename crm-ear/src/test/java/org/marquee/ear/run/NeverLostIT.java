package org.marquee.ear.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.DatabaseKind;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;

class NeverLostIT {
    private static final int CLIENTS = 4;
    private static final int ENOUGH = 200;

    private final Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> unexpected = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);

    @ParameterizedTest
    @EnumSource
    void what_was_acknowledged_is_there_after_a_kill_under_load(DatabaseKind kind) throws InterruptedException {
        try (MarqueeServer server =
                MarqueeSetup.on(kind).withDemonstrationData().start()) {
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> handInUntilKilled(server.as("ops1")));
            }
            assertThat(enough.await(3, TimeUnit.MINUTES)).isTrue();

            server.kill();
            clients.shutdown();
            assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

            assertThat(unexpected).isEmpty();
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH).doesNotHaveDuplicates();
            try (MarqueeServer again = server.again()) {
                Api api = again.as("ops1");
                assertThat(acknowledged)
                        .allSatisfy(lead ->
                                assertThat(api.get("/leads/" + lead).status()).isEqualTo(200));
            }
        }
    }

    private void handInUntilKilled(Api api) {
        NewLeads leads = new NewLeads(api);
        boolean alive = true;
        while (alive) {
            alive = handIn(leads);
        }
    }

    /** Hands in one lead; false when the server is gone, and then nothing was acknowledged. */
    private boolean handIn(NewLeads leads) {
        try {
            Answer answer = leads.handIn();
            if (answer.status() != 201) {
                unexpected.add(answer);
                return false;
            }
            acknowledged.add(answer.json().get("id").asLong());
            enough.countDown();
            return true;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }
}

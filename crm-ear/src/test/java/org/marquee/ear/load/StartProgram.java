package org.marquee.ear.load;

import com.google.common.collect.Iterators;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;

/**
 * Measures how soon a server decides on its first lead that starts over a million accounts, what memory it holds then, and
 * what machines that hand in leads notice while further accounts are loaded. The accounts are made up of the
 * demonstration's, or those of the file that {@code LOAD_ACCOUNTS} names.
 */
public final class StartProgram {
    private static final int ACCOUNTS = 1_000_000;
    private static final int AT_ONCE = 20_000;
    private static final int STARTS = 3;
    private static final int MORE = 40_000;
    private static final int MORE_AT_ONCE = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(900);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(40);

    private StartProgram() {}

    /** Takes no arguments; prints Markdown. */
    public static void main(String[] arguments) throws Exception {
        try (DurablePostgres database = new DurablePostgres()) {
            MarqueeSetup setup = MarqueeSetup.on(database.environment())
                    .withDemonstrationData()
                    .with("MARQUEE_JAVA_OPTIONS", "-Xmx2g");
            try (MarqueeServer empty = setup.start()) {
                DuplicateScanRun.first(empty.as("ops1"));
                empty.terminate();
            }
            try (AccountLoad load = new AccountLoad(database.environment(), companies())) {
                for (int loaded = 0; loaded < ACCOUNTS; loaded += AT_ONCE) {
                    load.add(AT_ONCE);
                }
                for (int i = 1; i < STARTS; i++) {
                    measureStart(setup).terminate();
                }
                try (MarqueeServer server = measureStart(setup)) {
                    measureIntake(server, load);
                    measureStop(server);
                }
            }
        }
    }

    private static Iterator<Company> companies() throws Exception {
        String file = System.getenv("LOAD_ACCOUNTS");
        return file == null
                ? ManyCompanies.madeUp()
                : Iterators.concat(ManyCompanies.in(Path.of(file)), ManyCompanies.madeUp());
    }

    private static MarqueeServer measureStart(MarqueeSetup setup) {
        long start = System.nanoTime();
        MarqueeServer server = setup.start();
        double ready = seconds(start);
        Answer first = server.as("ops1")
                .post("/leads", Map.of("firstName", "Ada", "lastName", "Early", "email", "ada@early.example"));
        if (first.status() != 201) {
            throw new IllegalStateException(first.status() + ": " + first.body());
        }
        double decided = seconds(start);
        double worked = processorTime(server);
        long held = ProcessMemory.now(server.pid());
        server.collectGarbage();
        Printed.line(
                "Ready after %.1f s, first lead decided after %.1f s and %.1f s of processor time (load average %.1f).",
                ready, decided, worked, load());
        Printed.line(
                "It holds %d MB, %d MB once garbage is collected, and held %d MB at most.",
                held, ProcessMemory.now(server.pid()), ProcessMemory.most(server.pid()));
        return server;
    }

    /** Seconds of all cores together. */
    private static double processorTime(MarqueeServer server) {
        return ProcessHandle.of(server.pid())
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    /** How many programs wanted to run in the last minute, our own included. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void measureIntake(MarqueeServer server, AccountLoad load) throws Exception {
        RestClients clients =
                new RestClients(server.address(), IntakeToken.issue(server), new LeadStream(Company.all()));
        clients.run(1, WARM_UP);
        Printed.line(
                "%n%s%s quiet", RestFigures.HEADER, clients.run(1, MEASURED).row());
        CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> addMore(load));
        Printed.line("%s while accounts are loaded", clients.run(1, MEASURED).row());
        loading.join();
    }

    /** While the accounts that were just loaded are packed. */
    private static void measureStop(MarqueeServer server) {
        long start = System.nanoTime();
        server.terminate();
        Printed.line("Stopped after %.1f s.", seconds(start));
    }

    private static void addMore(AccountLoad load) {
        long start = System.nanoTime();
        try {
            for (int loaded = 0; loaded < MORE; loaded += MORE_AT_ONCE) {
                load.add(MORE_AT_ONCE);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        Printed.line("%d accounts were loaded in %.1f s.", MORE, seconds(start));
    }
}

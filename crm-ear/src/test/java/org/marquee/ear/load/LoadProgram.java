package org.marquee.ear.load;

import java.time.Duration;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;

/** Measures the built product; {@code docs/benchmarks.md} says how it is run and what it found. */
public final class LoadProgram {
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final int ROWS = 20_000;

    private LoadProgram() {}

    /** Takes no arguments; prints Markdown. */
    public static void main(String[] arguments) throws Exception {
        try (DurablePostgres database = new DurablePostgres()) {
            MarqueeSetup setup = MarqueeSetup.on(database.environment())
                    .withDemonstrationData()
                    .with("CRM_DEMO", "large");
            Duration first = timed(setup);
            Duration again = timed(setup);
            Printed.line(
                    "First start, loading the demonstration data: %d s; the next: %d s.",
                    first.toSeconds(), again.toSeconds());
            try (MarqueeServer server = setup.start()) {
                measure(server);
            }
        }
    }

    /** How long it takes to start; the server is ended again. */
    private static Duration timed(MarqueeSetup setup) {
        long start = System.nanoTime();
        try (MarqueeServer server = setup.start()) {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            server.terminate();
            return took;
        }
    }

    private static void measure(MarqueeServer server) throws Exception {
        LeadStream leads = new LeadStream(Company.all());
        Api operations = server.as("ops1");
        RestClients clients = new RestClients(server.address(), IntakeToken.issue(server), leads);
        DuplicateScanRun.first(operations);
        clients.run(16, WARM_UP);
        Printed.line("%n%s%s", RestFigures.HEADER, clients.run(1, MEASURED).row());
        Printed.line("%s", clients.run(16, MEASURED).row());

        FileImport file = new FileImport(operations, leads);
        file.run(ROWS / 4);
        Duration took = file.run(ROWS);
        Printed.line("%nCSV import of %d rows: %.0f leads/s.", ROWS, ROWS * 1e9 / took.toNanos());
        Printed.line("%nMost memory held: %d MB.", ProcessMemory.most(server.pid()));
    }
}

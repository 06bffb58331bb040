package org.marquee.ear.load;

import java.time.Duration;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.MarqueeServer;
import org.marquee.ear.harness.MarqueeSetup;

/** Measures scans of all accounts for duplicates, and what machines that hand in leads notice of one. */
public final class ScanProgram {
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private ScanProgram() {}

    /** Takes no arguments; prints Markdown. */
    public static void main(String[] arguments) throws Exception {
        try (DurablePostgres database = new DurablePostgres();
                MarqueeServer server = MarqueeSetup.on(database.environment())
                        .withDemonstrationData()
                        .with("CRM_DEMO", "large")
                        .start()) {
            measure(server, server.as("ops1"));
        }
    }

    private static void measure(MarqueeServer server, Api operations) throws Exception {
        print("First scan", DuplicateScanRun.first(operations));
        print("Second scan", DuplicateScanRun.ended(operations, DuplicateScanRun.begin(operations)));
        RestClients clients =
                new RestClients(server.address(), IntakeToken.issue(server), new LeadStream(Company.all()));
        clients.run(1, WARM_UP);
        Printed.line("%s", RestFigures.HEADER);
        Printed.line("without a scan %s", clients.run(1, MEASURED).row());
        long scan = DuplicateScanRun.begin(operations);
        Printed.line("during a scan %s", clients.run(1, MEASURED).row());
        print("Scan during intake", DuplicateScanRun.ended(operations, scan));
    }

    private static void print(String what, DuplicateScanRun scan) {
        Printed.line(
                "%s: %d accounts in %.1f s (%.0f/s), %d pairs.",
                what, scan.accounts(), scan.took().toMillis() / 1e3, scan.rate(), scan.found());
    }
}

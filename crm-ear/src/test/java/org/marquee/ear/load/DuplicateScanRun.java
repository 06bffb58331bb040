package org.marquee.ear.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.marquee.ear.harness.Api;

/** A scan of all accounts for duplicates, as the ledger has it. */
record DuplicateScanRun(long accounts, long found, Duration took) {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Waits for the end of the one that begins by itself on a new base, so that nothing else is measured beside it. */
    static DuplicateScanRun first(Api operations) {
        JsonNode last = last(operations);
        while (last.isMissingNode()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            last = last(operations);
        }
        return ended(operations, last.get("id").asLong());
    }

    private static JsonNode last(Api operations) {
        return operations
                .get("/governance/runs?limit=1&process=duplicate-scan")
                .json()
                .at("/items/0");
    }

    /** Asks for one. */
    static long begin(Api operations) {
        return operations
                .post("/governance/processes/duplicate-scan/runs", Map.of())
                .json()
                .get("id")
                .asLong();
    }

    static DuplicateScanRun ended(Api operations, long id) {
        JsonNode run = operations.get("/governance/runs/" + id).json();
        while (!run.get("status").asText().equals("FINISHED")) {
            LockSupport.parkNanos(PAUSE.toNanos());
            run = operations.get("/governance/runs/" + id).json();
        }
        Duration took = Duration.between(
                Instant.parse(run.get("startedAt").asText()),
                Instant.parse(run.get("finishedAt").asText()));
        return new DuplicateScanRun(
                run.at("/report/accounts").asLong(), run.at("/report/found").asLong(), took);
    }

    /** Accounts a second. */
    double rate() {
        return accounts * 1e9 / took.toNanos();
    }
}

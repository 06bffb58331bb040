package org.marquee.routing.intake.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.imports.ImportLease;
import org.marquee.domain.imports.LeadImports;

/** Begins imports on this node, a few at a time, and goes on with those that were interrupted. */
@ApplicationScoped
public class ImportStarter {
    private static final String JOB = "lead-import";
    private static final int AT_ONCE = 2;

    @Inject
    private Once once;

    @Inject
    private LeadImports imports;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /** Begins with an import unless it is done, a node is at it, or this one has enough to do; then it waits. */
    void start(long id) {
        if (!free.tryAcquire()) {
            return;
        }
        boolean started = false;
        try {
            Optional<ImportLease> lease = once.run(() -> imports.take(id, ImportChunks.LEASE));
            lease.ifPresent(ImportStarter::startJob);
            started = lease.isPresent();
        } finally {
            if (!started) {
                free.release();
            }
        }
    }

    private static void startJob(ImportLease lease) {
        Properties parameters = new Properties();
        parameters.setProperty("importId", Long.toString(lease.importId()));
        parameters.setProperty("taking", Integer.toString(lease.taking()));
        BatchRuntime.getJobOperator().start(JOB, parameters);
    }

    void startWaiting() {
        imports.unfinished().forEach(this::start);
    }

    /** To be called once by every job that was started. */
    void ended() {
        free.release();
    }
}

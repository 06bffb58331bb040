package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Does what was asked for as soon as the asking is committed, while the caller has his answer already. */
@ApplicationScoped
public class AskedRuns {
    @Inject
    private RunThreads threads;

    public void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunAsked asked) {
        threads.start(asked);
    }
}

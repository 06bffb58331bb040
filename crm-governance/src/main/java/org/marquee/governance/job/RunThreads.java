package org.marquee.governance.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** The threads of this node on which runs go on while nobody waits for them. */
@ApplicationScoped
public class RunThreads {
    @Resource
    private ManagedExecutorService executor;

    void start(Runnable run) {
        executor.execute(run);
    }
}

package org.marquee.routing.knowledge;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;

/**
 * The server's own threads, for work beside requests that asks nothing of the container. While the application is still
 * starting the server may forget such work, so whoever needs it asks again.
 */
@ApplicationScoped
public class SpareThreads implements Executor {
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }
}

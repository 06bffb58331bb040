package org.marquee.routing.quality.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.marquee.domain.problem.Conflict;

/** Lets one person learn at a time on a node, since it takes a processor for seconds. */
@ApplicationScoped
public class LearningTurn {
    private final Semaphore turn = new Semaphore(1);

    /** @throws Conflict while somebody else learns */
    <T> T take(Supplier<T> work) {
        if (!turn.tryAcquire()) {
            throw new Conflict("Somebody is learning from these decisions at this moment. Look again in a minute.");
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}

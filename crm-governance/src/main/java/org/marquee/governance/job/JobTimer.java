package org.marquee.governance.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The tick. It offers clients no method, and what it calls needs no role, because nobody outside can call that either.
 * Its transactions are those of what it calls: the container would put a method that is not public into one of its own.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class JobTimer {
    private static final Logger LOG = Logger.getLogger(JobTimer.class.getName());

    @Inject
    private ProcessOwners owners;

    @Inject
    private JobRunner runner;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tick() {
        try {
            owners.ensure();
            runner.runDue();
        } catch (RuntimeException failure) {
            // Thrown on, it would make the container try again at once and then give the timer up.
            LOG.log(Level.WARNING, "Looking for due jobs failed; the next minute tries again.", failure);
        }
    }
}

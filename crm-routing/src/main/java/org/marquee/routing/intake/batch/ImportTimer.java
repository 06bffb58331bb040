package org.marquee.routing.intake.batch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The tick that takes up imports which wait, or whose node is gone. It offers clients no method. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {
    private static final Logger LOG = Logger.getLogger(ImportTimer.class.getName());

    @Inject
    private ImportStarter starter;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        try {
            starter.startWaiting();
        } catch (RuntimeException failure) {
            // Thrown on, it would make the container try again at once and then give the timer up.
            LOG.log(Level.WARNING, "Looking for imports that wait failed; the next tick tries again.", failure);
        }
    }
}

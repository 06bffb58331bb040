package org.marquee.routing.intake;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marquee.domain.idempotency.Once;

/** The nightly tick that forgets the idempotency keys that were kept long enough. It offers clients no method. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestKeyTimer {
    private static final Logger LOG = Logger.getLogger(RequestKeyTimer.class.getName());

    @Inject
    private Once once;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void tick() {
        try {
            int forgotten = once.forgetOld();
            LOG.log(Level.INFO, "{0} idempotency keys were forgotten.", forgotten);
        } catch (RuntimeException failure) {
            // Thrown on, it would make the container try again at once and then give the timer up.
            LOG.log(Level.WARNING, "Forgetting idempotency keys failed; the next night tries again.", failure);
        }
    }
}

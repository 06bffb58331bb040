package org.marquee.domain.time;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The clock that all nodes share. */
public final class DatabaseTime {
    private DatabaseTime() {}

    /** When the present transaction began, or a moment later. */
    public static Instant now(EntityManager em) {
        Object read = em.createNativeQuery("select current_timestamp").getSingleResult();
        return new InstantConverter().convertToEntityAttribute(read);
    }
}

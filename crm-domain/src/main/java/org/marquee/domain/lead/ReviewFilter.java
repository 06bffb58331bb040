package org.marquee.domain.lead;

import jakarta.persistence.Query;

/** What the leads in review are narrowed to; null leaves it open. */
public record ReviewFilter(Long ownerId, ReviewCause cause) {
    String condition() {
        return (ownerId == null ? "" : " and l.ownerId = :owner")
                + (cause == null ? "" : " and l.reviewCause = :cause");
    }

    void bind(Query query) {
        if (ownerId != null) {
            query.setParameter("owner", ownerId);
        }
        if (cause != null) {
            query.setParameter("cause", cause);
        }
    }
}

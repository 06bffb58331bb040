package org.marquee.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.marquee.domain.problem.Conflict;

/** Where operations' review of an account stands: it waits with a due date, is decided once, and may have to begin anew. */
@Embeddable
public class Review {
    @Enumerated(EnumType.STRING)
    @Column(name = "REVIEW_STATUS")
    private ReviewStatus status;

    /** Set while it waits, and only then. */
    @Column(name = "REVIEW_DUE_AT")
    private Instant dueAt;

    protected Review() {}

    static Review waiting(Instant dueAt) {
        Review review = new Review();
        review.begin(dueAt);
        return review;
    }

    private void begin(Instant newDueAt) {
        this.status = ReviewStatus.PENDING;
        this.dueAt = newDueAt;
    }

    /** Ends the waiting, as operations decided or without anybody's decision where the account is their own. */
    void settle(ReviewStatus outcome) {
        this.status = outcome;
        this.dueAt = null;
    }

    void beginAfter(ReviewStatus former, Instant newDueAt, String otherwise) {
        if (status != former) {
            throw new Conflict(otherwise);
        }
        begin(newDueAt);
    }

    void requireUndecided(String name) {
        if (status != ReviewStatus.PENDING) {
            throw new Conflict("%s was decided already: it is %s.".formatted(name, status.inWords()));
        }
    }

    ReviewStatus status() {
        return status;
    }

    Instant dueAt() {
        return dueAt;
    }
}

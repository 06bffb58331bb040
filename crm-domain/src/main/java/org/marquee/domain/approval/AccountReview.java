package org.marquee.domain.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.marquee.domain.problem.Conflict;

/** One decision on a new account. A later one stands beside it; the last one can be taken back. */
@Entity
@Table(name = "ACCOUNT_REVIEW")
public class AccountReview {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_review_seq")
    @SequenceGenerator(name = "account_review_seq", sequenceName = "ACCOUNT_REVIEW_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    private String reason;

    @Column(name = "DECIDED_BY")
    private long decidedBy;

    @Column(name = "DECIDED_AT")
    private Instant decidedAt;

    @Column(name = "FORMER_OWNER_ID")
    private Long formerOwnerId;

    @Column(name = "GIVEN_OWNER_ID")
    private Long givenOwnerId;

    @Column(name = "FORMER_DUE_AT")
    private Instant formerDueAt;

    @Column(name = "UNDONE_BY")
    private Long undoneBy;

    @Column(name = "UNDONE_AT")
    private Instant undoneAt;

    @Column(name = "UNDO_REASON")
    private String undoReason;

    /** Whose the account was before the decision and became by it, and when it had been due. */
    public record Passage(long formerOwnerId, long givenOwnerId, Instant formerDueAt) {}

    protected AccountReview() {}

    /** {@code reason} may be null where the decision needs none. */
    public AccountReview(
            long accountId,
            ReviewDecision decision,
            String reason,
            Passage passage,
            long decidedBy,
            Instant decidedAt) {
        this.accountId = accountId;
        this.decision = decision;
        this.reason = reason;
        this.formerOwnerId = passage.formerOwnerId();
        this.givenOwnerId = passage.givenOwnerId();
        this.formerDueAt = passage.formerDueAt();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public void undo(long who, String why, Instant now) {
        if (isUndone()) {
            throw new Conflict("This decision was taken back already.");
        }
        this.undoneBy = who;
        this.undoneAt = now;
        this.undoReason = why;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** What it changed besides the review; empty for what was decided before this was kept. */
    public Optional<Passage> passage() {
        return formerOwnerId == null
                ? Optional.empty()
                : Optional.of(new Passage(formerOwnerId, givenOwnerId, formerDueAt));
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public ReviewDecision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    public long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Long undoneBy() {
        return undoneBy;
    }

    public String undoReason() {
        return undoReason;
    }
}

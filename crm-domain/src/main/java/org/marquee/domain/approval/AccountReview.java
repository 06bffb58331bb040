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
import java.time.Instant;

/** One decision on a new account; never changed, a later one stands beside it. */
@Entity
@Table(name = "ACCOUNT_REVIEW")
public class AccountReview {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_review_seq")
    @SequenceGenerator(name = "account_review_seq", sequenceName = "ACCOUNT_REVIEW_SEQ", allocationSize = 50)
    private Long id;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    private String reason;

    @Column(name = "DECIDED_BY")
    private long decidedBy;

    @Column(name = "DECIDED_AT")
    private Instant decidedAt;

    protected AccountReview() {}

    /** {@code reason} may be null where the decision needs none. */
    public AccountReview(long accountId, ReviewDecision decision, String reason, long decidedBy, Instant decidedAt) {
        this.accountId = accountId;
        this.decision = decision;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
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
}

package org.marquee.domain.partner;

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
import org.marquee.domain.problem.Conflict;

/** A lead handed to a partner: offered, accepted, closed with an outcome. */
@Entity
@Table(name = "REFERRAL")
public class Referral {
    /** How far it got; WITHDRAWN when the lead went elsewhere meanwhile. */
    public enum Status {
        OFFERED,
        ACCEPTED,
        CLOSED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "referral_seq")
    @SequenceGenerator(name = "referral_seq", sequenceName = "REFERRAL_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "LEAD_ID")
    private long leadId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "REFERRED_AT")
    private Instant referredAt;

    @Column(name = "ACCEPTED_AT")
    private Instant acceptedAt;

    private String outcome;

    @Column(name = "CLOSED_AT")
    private Instant closedAt;

    protected Referral() {}

    public Referral(long leadId, long partnerId, Instant now) {
        this.leadId = leadId;
        this.partnerId = partnerId;
        this.status = Status.OFFERED;
        this.referredAt = now;
    }

    public void accept(Instant now) {
        if (status != Status.OFFERED) {
            throw new Conflict("This referral is %s.".formatted(status));
        }
        this.status = Status.ACCEPTED;
        this.acceptedAt = now;
    }

    /** As if it had not been accepted. */
    public void offerAgain() {
        if (status == Status.ACCEPTED) {
            this.status = Status.OFFERED;
            this.acceptedAt = null;
        }
    }

    /** Stands as another one of the same partner stood before it was withdrawn. */
    public void standAs(Referral former) {
        if (former.partnerId == partnerId && former.acceptedAt != null) {
            this.status = Status.ACCEPTED;
            this.referredAt = former.referredAt;
            this.acceptedAt = former.acceptedAt;
        }
    }

    public void close(String newOutcome, Instant now) {
        if (status != Status.ACCEPTED) {
            throw new Conflict("An outcome is reported on an accepted referral; this one is %s.".formatted(status));
        }
        this.status = Status.CLOSED;
        this.outcome = newOutcome;
        this.closedAt = now;
    }

    public void withdraw() {
        if (status == Status.OFFERED || status == Status.ACCEPTED) {
            this.status = Status.WITHDRAWN;
        }
    }

    /** As if it had never been withdrawn. */
    public void reinstate() {
        if (status == Status.WITHDRAWN) {
            this.status = acceptedAt == null ? Status.OFFERED : Status.ACCEPTED;
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long leadId() {
        return leadId;
    }

    public long partnerId() {
        return partnerId;
    }

    public Status status() {
        return status;
    }

    public String outcome() {
        return outcome;
    }
}

package org.marquee.domain.lead;

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
import java.util.Set;

/** By when the owner must have done something about a lead; it runs in business time until it is stopped. */
@Entity
@Table(name = "LEAD_CLOCK")
public class LeadClock {
    /** What must happen before the clock runs out. */
    public enum Name {
        ACCEPTANCE,
        FIRST_TOUCH,
        REVIEW;

        /** What its owner has to do; the rest is for operations. */
        public static final Set<Name> OF_OWNER = Set.of(ACCEPTANCE, FIRST_TOUCH);
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lead_clock_seq")
    @SequenceGenerator(name = "lead_clock_seq", sequenceName = "LEAD_CLOCK_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "LEAD_ID")
    private long leadId;

    @Enumerated(EnumType.STRING)
    private Name name;

    @Column(name = "OWNER_ID")
    private Long ownerId;

    @Column(name = "STARTED_AT")
    private Instant startedAt;

    @Column(name = "DUE_AT")
    private Instant dueAt;

    @Column(name = "STOPPED_AT")
    private Instant stoppedAt;

    @Column(name = "STOPPED_BY_ACT")
    private Long stoppedByAct;

    protected LeadClock() {}

    public LeadClock(long leadId, Name name, Long ownerId, Instant startedAt, Instant dueAt) {
        this.leadId = leadId;
        this.name = name;
        this.ownerId = ownerId;
        this.startedAt = startedAt;
        this.dueAt = dueAt;
    }

    public void stop(Instant now) {
        if (stoppedAt == null) {
            this.stoppedAt = now;
        }
    }

    /** Remembers the act that stopped it, so that undoing the act lets it run again. */
    public void stoppedBy(long actId) {
        this.stoppedByAct = actId;
    }

    /** Runs on as if it had never been stopped, for whoever has the lead now. */
    public void resume(Long leadOwnerId) {
        this.ownerId = leadOwnerId;
        this.stoppedAt = null;
        this.stoppedByAct = null;
    }

    public boolean isRunning() {
        return stoppedAt == null;
    }

    public Long id() {
        return id;
    }

    public long leadId() {
        return leadId;
    }

    public Name name() {
        return name;
    }

    public Long ownerId() {
        return ownerId;
    }

    public Instant dueAt() {
        return dueAt;
    }
}

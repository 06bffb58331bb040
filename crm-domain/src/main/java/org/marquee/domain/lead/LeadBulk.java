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

/** One act that somebody asked for on many leads; it belongs to him alone. */
@Entity
@Table(name = "LEAD_BULK")
public class LeadBulk {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lead_bulk_seq")
    @SequenceGenerator(name = "lead_bulk_seq", sequenceName = "LEAD_BULK_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LeadAct.Kind kind;

    @Column(name = "TO_USER_ID")
    private Long toUserId;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    private String reason;

    @Column(name = "CREATED_BY")
    private long createdBy;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    protected LeadBulk() {}

    /** {@code toUserId} with GIVE only, {@code disposition} with CLOSE only. */
    public LeadBulk(
            LeadAct.Kind kind, Long toUserId, Disposition disposition, String reason, long createdBy, Instant now) {
        this.kind = kind;
        this.toUserId = toUserId;
        this.disposition = disposition;
        this.reason = reason;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public LeadAct.Kind kind() {
        return kind;
    }

    public Long toUserId() {
        return toUserId;
    }

    public Disposition disposition() {
        return disposition;
    }

    public String reason() {
        return reason;
    }

    public long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

package org.marquee.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who did what to which record, and when; never changed. */
@Entity
@Table(name = "AUDIT_ENTRY")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "AUDIT_ENTRY_SEQ", allocationSize = 50)
    private Long id;

    @Column(name = "HAPPENED_AT")
    private Instant happenedAt;

    @Column(name = "USER_ID")
    private Long userId;

    @Column(name = "ENTITY_TYPE")
    private String entityType;

    @Column(name = "ENTITY_ID")
    private long entityId;

    private String action;
    private String detail;

    protected AuditEntry() {}

    public AuditEntry(Instant happenedAt, Long userId, String entityType, long entityId, String action, String detail) {
        this.happenedAt = happenedAt;
        this.userId = userId;
        this.entityType = entityType;
        this.entityId = entityId;
        this.action = action;
        this.detail = detail.length() <= 4_000 ? detail : detail.substring(0, 4_000);
    }

    public Long id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Long userId() {
        return userId;
    }

    public String action() {
        return action;
    }

    public String detail() {
        return detail;
    }
}

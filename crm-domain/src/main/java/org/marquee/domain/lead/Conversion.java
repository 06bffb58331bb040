package org.marquee.domain.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marquee.domain.problem.Conflict;

/** That a lead became a contact, so that it can be undone. */
@Entity
@Table(name = "CONVERSION")
public class Conversion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conversion_seq")
    @SequenceGenerator(name = "conversion_seq", sequenceName = "CONVERSION_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "LEAD_ID")
    private long leadId;

    @Column(name = "CONTACT_ID")
    private long contactId;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Column(name = "DECISION_ID")
    private Long decisionId;

    @Column(name = "CONVERTED_BY")
    private Long convertedBy;

    @Column(name = "CONVERTED_AT")
    private Instant convertedAt;

    @Column(name = "UNDONE_BY")
    private Long undoneBy;

    @Column(name = "UNDONE_AT")
    private Instant undoneAt;

    @Column(name = "UNDO_REASON")
    private String undoReason;

    protected Conversion() {}

    /** {@code convertedBy} is null when routing did it by itself. */
    public Conversion(long leadId, long contactId, long accountId, Long decisionId, Long convertedBy, Instant now) {
        this.leadId = leadId;
        this.contactId = contactId;
        this.accountId = accountId;
        this.decisionId = decisionId;
        this.convertedBy = convertedBy;
        this.convertedAt = now;
    }

    public void undo(long who, String why, Instant now) {
        if (undoneAt != null) {
            throw new Conflict("This conversion was undone already.");
        }
        this.undoneBy = who;
        this.undoneAt = now;
        this.undoReason = why;
    }

    /** Follows the contact when its account is merged. */
    public void follow(long newAccountId) {
        this.accountId = newAccountId;
    }

    /** The decision that led to it. */
    public Long decisionId() {
        return decisionId;
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

    public long contactId() {
        return contactId;
    }

    public long accountId() {
        return accountId;
    }

    public Instant convertedAt() {
        return convertedAt;
    }

    /** Null while it holds. */
    public Long undoneBy() {
        return undoneBy;
    }

    /** Null while it holds. */
    public Instant undoneAt() {
        return undoneAt;
    }

    /** Null while it holds. */
    public String undoReason() {
        return undoReason;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }
}

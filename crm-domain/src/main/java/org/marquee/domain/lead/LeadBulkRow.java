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
import org.marquee.domain.text.Reason;

/** One lead of a bulk: waits, is done or refused, and may be taken back. */
@Entity
@Table(name = "LEAD_BULK_ROW")
public class LeadBulkRow {
    /** How far it got. */
    public enum Status {
        WAITING,
        DONE,
        REFUSED,
        /** Was done and is to be taken back. */
        TO_UNDO,
        UNDONE,
        /** Was done and could not be taken back. */
        KEPT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lead_bulk_row_seq")
    @SequenceGenerator(name = "lead_bulk_row_seq", sequenceName = "LEAD_BULK_ROW_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "BULK_ID")
    private long bulkId;

    @Column(name = "LEAD_ID")
    private long leadId;

    @Column(name = "LEAD_VERSION")
    private long leadVersion;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String message;

    @Column(name = "ACT_ID")
    private Long actId;

    protected LeadBulkRow() {}

    public LeadBulkRow(long bulkId, LeadRef lead) {
        this.bulkId = bulkId;
        this.leadId = lead.id();
        this.leadVersion = lead.version();
        this.status = Status.WAITING;
    }

    public void done(LeadAct act) {
        this.status = Status.DONE;
        this.actId = act.id();
        this.message = act.sentence();
    }

    public void refused(String why) {
        this.status = Status.REFUSED;
        this.message = Reason.cut(why);
    }

    public void undone() {
        this.status = Status.UNDONE;
        this.message = null;
    }

    public void kept(String why) {
        this.status = Status.KEPT;
        this.message = Reason.cut(why);
    }

    public Long id() {
        return id;
    }

    public long bulkId() {
        return bulkId;
    }

    /** The lead as it was seen when the bulk was asked for. */
    public LeadRef lead() {
        return new LeadRef(leadId, leadVersion);
    }

    public Status status() {
        return status;
    }

    /** What was done, or why not; null while it waits. */
    public String message() {
        return message;
    }

    public Long actId() {
        return actId;
    }
}

package org.marquee.domain.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.marquee.domain.lead.Disposition;

/** One line of a file with what became of it. */
@Entity
@Table(name = "IMPORT_ROW")
public class ImportRow {
    /** CREATED a lead, was ATTACHED as a duplicate to a known person, or was REJECTED with a reason. */
    public enum Status {
        WAITING,
        CREATED,
        ATTACHED,
        REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_row_seq")
    @SequenceGenerator(name = "import_row_seq", sequenceName = "IMPORT_ROW_SEQ", allocationSize = 50)
    private Long id;

    @Column(name = "IMPORT_ID")
    private long importId;

    @Column(name = "LINE_NO")
    private int lineNo;

    private String cells;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String message;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Column(name = "LEAD_ID")
    private Long leadId;

    @Column(name = "ACCOUNT_ID")
    private Long accountId;

    @Column(name = "OWNER_ID")
    private Long ownerId;

    protected ImportRow() {}

    /** {@code lineNo} is the line in the file where the record begins, from 1; {@code cells} a JSON array of texts. */
    public ImportRow(long importId, int lineNo, String cells) {
        this.importId = importId;
        this.lineNo = lineNo;
        this.cells = cells;
        this.status = Status.WAITING;
    }

    /** {@code newLeadId} is null in a dry run. */
    public void created(Long newLeadId, Disposition became) {
        this.status = Status.CREATED;
        this.leadId = newLeadId;
        this.disposition = became;
    }

    /** {@code stands} is where the known person's lead stands now. */
    public void attached(Long toLeadId, Disposition stands) {
        this.status = Status.ATTACHED;
        this.leadId = toLeadId;
        this.disposition = stands;
    }

    /** Where its lead came to, or would; each may be null. */
    public void at(Long account, Long owner) {
        this.accountId = account;
        this.ownerId = owner;
    }

    /** In a dry run, where the earlier row made no lead to attach this one to. */
    public void repeatsEarlierRow(Disposition stands) {
        this.status = Status.ATTACHED;
        this.disposition = stands;
        this.message = "An earlier row is about the same person.";
    }

    public void rejected(String why) {
        this.status = Status.REJECTED;
        this.message = kept(why);
    }

    /** Whether it is rejected, and for that reason. */
    public boolean isRejectedFor(String why) {
        return status == Status.REJECTED && kept(why).equals(message);
    }

    /** As much of a reason as fits. */
    private static String kept(String why) {
        return why.length() <= 2_000 ? why : why.substring(0, 2_000);
    }

    /** To be looked at anew, as if no dry run had been. */
    public void waitAgain() {
        this.status = Status.WAITING;
        this.message = null;
        this.disposition = null;
        this.leadId = null;
        this.accountId = null;
        this.ownerId = null;
    }

    public long importId() {
        return importId;
    }

    public int lineNo() {
        return lineNo;
    }

    public String cells() {
        return cells;
    }

    public Status status() {
        return status;
    }

    public String message() {
        return message;
    }

    /** Null for a row that waits or was rejected. */
    public Disposition disposition() {
        return disposition;
    }

    public Long leadId() {
        return leadId;
    }

    public Long accountId() {
        return accountId;
    }

    public Long ownerId() {
        return ownerId;
    }
}

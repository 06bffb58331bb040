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
import jakarta.persistence.Version;
import java.time.Instant;
import org.marquee.domain.problem.Conflict;

/**
 * One file of leads on its way in. A node holds it by a lease on the database's clock; when the lease runs out, another
 * node takes it, and the first can change nothing any more.
 */
@Entity
@Table(name = "LEAD_IMPORT")
public class LeadImport {
    /** How far the import got; a dry run is UNSETTLED until somebody has said what its columns hold. */
    public enum Status {
        UNSETTLED,
        WAITING,
        RUNNING,
        FINISHED,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lead_import_seq")
    @SequenceGenerator(name = "lead_import_seq", sequenceName = "LEAD_IMPORT_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "FILE_NAME")
    private String fileName;

    @Column(name = "DRY_RUN")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String message;
    private String header;

    @Column(name = "TOTAL_ROWS")
    private int totalRows;

    @Column(name = "DRY_RUN_ID")
    private Long dryRunId;

    @Column(name = "CREATED_BY")
    private long createdBy;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    private int takings;

    @Column(name = "LEASE_UNTIL")
    private Instant leaseUntil;

    @Column(name = "STARTED_AT")
    private Instant startedAt;

    @Column(name = "FINISHED_AT")
    private Instant finishedAt;

    protected LeadImport() {}

    /**
     * Without rows yet.
     *
     * @param header how the file was written, as JSON
     * @param message what whoever handed it in should know; null for nothing
     */
    public LeadImport(String fileName, boolean dryRun, String header, String message, long createdBy, Instant now) {
        this.fileName = fileName.length() <= 400 ? fileName : fileName.substring(fileName.length() - 400);
        this.dryRun = dryRun;
        this.status = Status.WAITING;
        this.header = header;
        this.message = cut(message);
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** The same file for good, after a dry run of it that has ended; its rows are still to be kept. */
    public LeadImport forGood(Instant now) {
        if (!dryRun || status != Status.FINISHED) {
            throw new Conflict("Only what went through a dry run to its end can be run.");
        }
        LeadImport run = new LeadImport(fileName, false, header, message, createdBy, now);
        run.dryRunId = id;
        return run;
    }

    /** Keeps every node off it until its columns are settled. */
    public void awaitColumns() {
        this.status = Status.UNSETTLED;
    }

    /**
     * Lets it begin.
     *
     * @param asSettled how the file was written, with what its columns hold, as JSON
     * @param known what whoever handed it in should know; null for nothing
     */
    public void settleColumns(String asSettled, String known) {
        if (status != Status.UNSETTLED) {
            throw new Conflict("The columns of this file are settled already.");
        }
        this.header = asSettled;
        this.message = cut(known);
        this.status = Status.WAITING;
    }

    /**
     * Back to where its columns are to be settled, with what was chosen for them; its rows are still to be looked at anew.
     *
     * @throws Conflict if this is no dry run that has ended
     */
    public void reopenColumns() {
        if (!dryRun || isOpen() || status == Status.UNSETTLED) {
            throw new Conflict("Only the columns of a dry run that has ended can be chosen again.");
        }
        this.status = Status.UNSETTLED;
        this.leaseUntil = null;
        this.startedAt = null;
        this.finishedAt = null;
    }

    /**
     * Asks whether it may be thrown away.
     *
     * @throws Conflict if it may have made leads, or a node is at it
     */
    public void requireDiscardable() {
        if (!dryRun || isOpen()) {
            throw new Conflict(
                    "Only a file of which nothing went in, and which is not being looked at, can be discarded.");
        }
    }

    /** To be called once all rows are kept. */
    public void holds(int rows) {
        this.totalRows = rows;
    }

    /** Whether a node may take it at this time of the database. */
    boolean isFree(Instant now) {
        return isOpen() && (leaseUntil == null || leaseUntil.isBefore(now));
    }

    private boolean isOpen() {
        return status == Status.WAITING || status == Status.RUNNING;
    }

    void take(Instant now, Instant until) {
        if (!isFree(now)) {
            throw new IllegalStateException("Import %d is %s until %s.".formatted(id, status, leaseUntil));
        }
        this.status = Status.RUNNING;
        this.takings++;
        this.leaseUntil = until;
        if (startedAt == null) {
            this.startedAt = now;
        }
    }

    boolean isHeldUnder(ImportLease lease) {
        return status == Status.RUNNING && takings == lease.taking();
    }

    void renew(Instant until) {
        this.leaseUntil = until;
    }

    void finish(Instant now) {
        this.status = Status.FINISHED;
        this.finishedAt = now;
    }

    void fail(String why, Instant now) {
        this.status = Status.FAILED;
        this.message = cut(message == null ? why : why + " " + message);
        this.finishedAt = now;
    }

    private static String cut(String text) {
        return text == null || text.length() <= 2_000 ? text : text.substring(0, 2_000);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String fileName() {
        return fileName;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public Status status() {
        return status;
    }

    public String message() {
        return message;
    }

    public String header() {
        return header;
    }

    public int totalRows() {
        return totalRows;
    }

    public long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The dry run in which the file was looked at before; null if there was none. */
    public Long dryRunId() {
        return dryRunId;
    }

    /** How many times a node has taken it. */
    public int takings() {
        return takings;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}

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

/** One file of leads on its way in. */
@Entity
@Table(name = "LEAD_IMPORT")
public class LeadImport {
    /** How far the import got. */
    public enum Status {
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

    @Column(name = "CREATED_BY")
    private long createdBy;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Column(name = "STARTED_AT")
    private Instant startedAt;

    @Column(name = "FINISHED_AT")
    private Instant finishedAt;

    protected LeadImport() {}

    /** {@code header} is the file's first row as a JSON array of column names. */
    public LeadImport(String fileName, boolean dryRun, String header, int totalRows, long createdBy, Instant now) {
        this.fileName = fileName.length() <= 400 ? fileName : fileName.substring(fileName.length() - 400);
        this.dryRun = dryRun;
        this.status = Status.WAITING;
        this.header = header;
        this.totalRows = totalRows;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public void start(Instant now) {
        this.status = Status.RUNNING;
        if (startedAt == null) {
            this.startedAt = now;
        }
    }

    public void finish(Instant now) {
        this.status = Status.FINISHED;
        this.finishedAt = now;
    }

    public void fail(String why, Instant now) {
        this.status = Status.FAILED;
        this.message = why.length() <= 2_000 ? why : why.substring(0, 2_000);
        this.finishedAt = now;
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

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}

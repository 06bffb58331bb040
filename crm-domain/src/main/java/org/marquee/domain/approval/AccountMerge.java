package org.marquee.domain.approval;

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

/** That one account went up in another, with everything that was moved, so that it can be undone. */
@Entity
@Table(name = "ACCOUNT_MERGE")
public class AccountMerge {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_merge_seq")
    @SequenceGenerator(name = "account_merge_seq", sequenceName = "ACCOUNT_MERGE_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "LOSER_ID")
    private long loserId;

    @Column(name = "SURVIVOR_ID")
    private long survivorId;

    private String moved;

    @Column(name = "MERGED_BY")
    private long mergedBy;

    @Column(name = "MERGED_AT")
    private Instant mergedAt;

    @Column(name = "UNDONE_BY")
    private Long undoneBy;

    @Column(name = "UNDONE_AT")
    private Instant undoneAt;

    @Column(name = "UNDO_REASON")
    private String undoReason;

    protected AccountMerge() {}

    /** {@code moved} is JSON; it names records by id. */
    public AccountMerge(long loserId, long survivorId, String moved, long mergedBy, Instant mergedAt) {
        this.loserId = loserId;
        this.survivorId = survivorId;
        this.moved = moved;
        this.mergedBy = mergedBy;
        this.mergedAt = mergedAt;
    }

    public void undo(long who, String why, Instant now) {
        if (isUndone()) {
            throw new Conflict("This merger was undone already.");
        }
        this.undoneBy = who;
        this.undoneAt = now;
        this.undoReason = why;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long loserId() {
        return loserId;
    }

    public long survivorId() {
        return survivorId;
    }

    public String moved() {
        return moved;
    }

    public long mergedBy() {
        return mergedBy;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public Long undoneBy() {
        return undoneBy;
    }

    public String undoReason() {
        return undoReason;
    }
}

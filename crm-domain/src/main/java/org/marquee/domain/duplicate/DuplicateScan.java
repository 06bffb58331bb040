package org.marquee.domain.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a governance run came that looks at every account for its duplicates: first at the accounts in order of id,
 * then at the pairs that it did not find again. Written in the transaction of each piece of work, so that whoever goes on
 * with the run begins where the last piece ended.
 */
@Entity
@Table(name = "DUPLICATE_SCAN")
public class DuplicateScan {
    @Id
    @Column(name = "RUN_ID")
    private long runId;

    @Version
    private long version;

    private long accounts;
    private long done;

    @Column(name = "LAST_ACCOUNT_ID")
    private long lastAccountId;

    @Column(name = "LOOKED_AT_ALL")
    private boolean lookedAtAll;

    @Column(name = "LAST_PAIR_ID")
    private long lastPairId;

    private long found;
    private long added;
    private long closed;

    @Column(name = "WORKED_MILLIS")
    private long workedMillis;

    @Column(name = "BEGUN_AT")
    private Instant begunAt;

    protected DuplicateScan() {}

    /** At its beginning; {@code accounts} is how many there are to look at. */
    public DuplicateScan(long runId, long accounts, Instant now) {
        this.runId = runId;
        this.accounts = accounts;
        this.begunAt = now;
    }

    /** Some more accounts were looked at, the last of them that one. */
    public void lookedAt(int howMany, long lastId) {
        this.done += howMany;
        this.lastAccountId = lastId;
        this.accounts = Math.max(accounts, done);
    }

    /** No account is left; what came and went meanwhile does not count. */
    public void lookedAtAll() {
        this.lookedAtAll = true;
        this.accounts = done;
    }

    /** Pairs that hold; {@code isNew} of them those that nobody had to look at before. */
    public void found(int pairs, int newOnes) {
        this.found += pairs;
        this.added += newOnes;
    }

    /** Pairs that hold no more, up to that id. */
    public void closed(int pairs, long lastId) {
        this.closed += pairs;
        this.lastPairId = lastId;
    }

    public void worked(Duration time) {
        this.workedMillis += time.toMillis();
    }

    public long runId() {
        return runId;
    }

    /** How many there are to look at. */
    public long accounts() {
        return accounts;
    }

    public long done() {
        return done;
    }

    public long lastAccountId() {
        return lastAccountId;
    }

    public boolean hasLookedAtAll() {
        return lookedAtAll;
    }

    /** Up to where the pairs were looked through that may hold no more. */
    public long lastPairId() {
        return lastPairId;
    }

    /** How often a pair was found that waits for operations; one that is found from both sides counts once. */
    public long found() {
        return found;
    }

    /** Those of them that nobody had to look at before. */
    public long added() {
        return added;
    }

    public long closed() {
        return closed;
    }

    /** How long it was worked on, pauses left out. */
    public Duration workedFor() {
        return Duration.ofMillis(workedMillis);
    }

    public Instant begunAt() {
        return begunAt;
    }
}

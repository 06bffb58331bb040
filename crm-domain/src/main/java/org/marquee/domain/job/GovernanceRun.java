package org.marquee.domain.job;

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
 * One run of a process for one slot. A node holds it by a lease on the database's clock; when the lease runs out another
 * node takes over under the next fencing token, and the first can change nothing any more. The owner signs it off.
 */
@Entity
@Table(name = "GOVERNANCE_RUN")
public class GovernanceRun {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "governance_run_seq")
    @SequenceGenerator(name = "governance_run_seq", sequenceName = "GOVERNANCE_RUN_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "PROCESS_NAME")
    private String process;

    private String slot;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    @Column(name = "OWNER_ID")
    private long ownerId;

    @Column(name = "FENCING_TOKEN")
    private long fencingToken;

    private String node;

    @Column(name = "LEASE_UNTIL")
    private Instant leaseUntil;

    @Column(name = "STARTED_AT")
    private Instant startedAt;

    @Column(name = "FINISHED_AT")
    private Instant finishedAt;

    private String result;
    private String message;

    @Column(name = "SIGNED_OFF_BY")
    private Long signedOffBy;

    @Column(name = "SIGNED_OFF_AT")
    private Instant signedOffAt;

    @Column(name = "SIGN_OFF_NOTE")
    private String signOffNote;

    protected GovernanceRun() {}

    /** Started by the node that came first; {@code now} and the lease are the database's time. */
    GovernanceRun(String process, String slot, long ownerId, String node, Instant now, Instant leaseUntil) {
        this.process = process;
        this.slot = slot;
        this.ownerId = ownerId;
        hold(node, now, leaseUntil);
    }

    /** Whether another node may take over at this time of the database. */
    boolean isFree(Instant now) {
        return isOpen() && leaseUntil.isBefore(now);
    }

    /** Whether it came to no end yet. */
    public boolean isOpen() {
        return status == RunStatus.RUNNING || status == RunStatus.FAILED;
    }

    void takeOver(String newNode, Instant now, Instant newLeaseUntil) {
        if (!isFree(now)) {
            throw new IllegalStateException("Run %d is held by %s until %s.".formatted(id, node, leaseUntil));
        }
        hold(newNode, now, newLeaseUntil);
    }

    private void hold(String holder, Instant now, Instant until) {
        this.node = holder;
        this.startedAt = now;
        this.leaseUntil = until;
        this.status = RunStatus.RUNNING;
        this.fencingToken++;
    }

    boolean isHeldUnder(long token) {
        return status == RunStatus.RUNNING && fencingToken == token;
    }

    void renew(Instant until) {
        this.leaseUntil = until;
    }

    /** {@code newResult} is JSON. */
    void finish(String newResult, Instant now) {
        this.status = RunStatus.FINISHED;
        this.result = newResult;
        this.message = null;
        this.finishedAt = now;
    }

    void fail(String why, Instant tryAgainAt) {
        this.status = RunStatus.FAILED;
        explain(why);
        this.leaseUntil = tryAgainAt;
    }

    void giveUp(String why, Instant now) {
        this.status = RunStatus.GIVEN_UP;
        explain(why);
        this.finishedAt = now;
    }

    private void explain(String why) {
        this.message = why.length() <= 2_000 ? why : why.substring(0, 2_000);
    }

    /** The word of the owner that he has seen the result and acted on it. */
    public void signOff(long who, String note, Instant now) {
        if (status != RunStatus.FINISHED) {
            throw new Conflict("Only a finished run is signed off; this one is %s.".formatted(status));
        }
        if (signedOffAt != null) {
            throw new Conflict("This run was signed off already.");
        }
        this.signedOffBy = who;
        this.signedOffAt = now;
        this.signOffNote = note;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String process() {
        return process;
    }

    public String slot() {
        return slot;
    }

    public RunStatus status() {
        return status;
    }

    public long ownerId() {
        return ownerId;
    }

    public long fencingToken() {
        return fencingToken;
    }

    /** How often it was started; each start takes the next fencing token. */
    public long attempts() {
        return fencingToken;
    }

    public String node() {
        return node;
    }

    public Instant leaseUntil() {
        return leaseUntil;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public String result() {
        return result;
    }

    public String message() {
        return message;
    }

    public Long signedOffBy() {
        return signedOffBy;
    }

    public Instant signedOffAt() {
        return signedOffAt;
    }

    public String signOffNote() {
        return signOffNote;
    }
}

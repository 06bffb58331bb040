package org.marquee.domain.duplicate;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.account.Clue;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.problem.Conflict;

/**
 * Two accounts that may be one company; there is one pair of the two, whatever scan found it and from which side. It
 * waits until operations merge the two or tell them apart, or a scan finds that it holds no more.
 */
@Entity
@Table(name = "DUPLICATE_PAIR")
public class DuplicatePair {
    private static final int LONGEST_EVIDENCE = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duplicate_pair_seq")
    @SequenceGenerator(name = "duplicate_pair_seq", sequenceName = "DUPLICATE_PAIR_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "LOWER_ID")
    private long lowerId;

    @Column(name = "HIGHER_ID")
    private long higherId;

    @Column(name = "GROUP_ID")
    private long groupId;

    @Enumerated(EnumType.STRING)
    private PairStatus status;

    private BigDecimal probability;
    private String evidence;

    @Column(name = "SEEN_BY")
    private long seenBy;

    @Column(name = "FOUND_AT")
    private Instant foundAt;

    @Column(name = "DECIDED_BY")
    private Long decidedBy;

    @Column(name = "DECIDED_AT")
    private Instant decidedAt;

    private String reason;

    @Column(name = "TOLD_APART_AS")
    private String toldApartAs;

    @Column(name = "CLOSED_BECAUSE")
    private String closedBecause;

    protected DuplicatePair() {}

    /** Found by that run; {@code similar} is the one account as the other was found to resemble it. */
    public DuplicatePair(long accountId, SimilarAccount similar, long runId, Instant now) {
        this.lowerId = Math.min(accountId, similar.accountId());
        this.higherId = Math.max(accountId, similar.accountId());
        this.groupId = lowerId;
        this.status = PairStatus.OPEN;
        this.foundAt = now;
        resemble(similar, runId);
    }

    private void resemble(SimilarAccount similar, long runId) {
        String all = Clue.stored(similar.evidence());
        this.probability = similar.probability();
        this.evidence = all.length() <= LONGEST_EVIDENCE ? all : all.substring(0, LONGEST_EVIDENCE);
        this.seenBy = runId;
    }

    /** Found by that run again. Of what one run finds from either side the likelier counts. */
    public void foundAgain(SimilarAccount similar, long runId) {
        if (seenBy != runId || similar.probability().compareTo(probability) > 0) {
            resemble(similar, runId);
        }
    }

    /** It waits for operations once more: it holds again, or what they had told apart is recognised otherwise by now. */
    public void open() {
        this.status = PairStatus.OPEN;
        this.closedBecause = null;
    }

    /**
     * They are different companies.
     *
     * @param why null if nobody said
     * @param as what the two are recognised by, as {@link RecognisedBy} has it
     */
    public void tellApart(long who, String why, String as, Instant now) {
        requireOpen();
        decide(PairStatus.TOLD_APART, who, why, now);
        this.toldApartAs = as;
    }

    /** One went up in the other. */
    public void merged(long who, String why, Instant now) {
        requireOpen();
        decide(PairStatus.MERGED, who, why, now);
    }

    private void decide(PairStatus decided, long who, String why, Instant now) {
        this.status = decided;
        this.decidedBy = who;
        this.decidedAt = now;
        this.reason = why;
    }

    /** As if nothing had been decided. */
    public void takeBack() {
        if (status != PairStatus.TOLD_APART && status != PairStatus.MERGED) {
            throw new Conflict("Nothing was decided on this pair that could be taken back.");
        }
        this.decidedBy = null;
        this.decidedAt = null;
        this.reason = null;
        this.toldApartAs = null;
        open();
    }

    /** A scan found that it holds no more; {@code why} is a sentence. */
    public void close(String why) {
        this.status = PairStatus.CLOSED;
        this.closedBecause = why;
    }

    /**
     * Refuses what was settled already.
     *
     * @throws Conflict if it does not wait for operations any more
     */
    public void requireOpen() {
        switch (status) {
            case TOLD_APART -> throw new Conflict("Somebody said meanwhile that these two are different.");
            case MERGED -> throw new Conflict("Somebody merged these two meanwhile.");
            case CLOSED -> throw new Conflict("This pair holds no more: " + closedBecause);
            case OPEN -> {}
        }
    }

    /** Hands it over to another group of connected pairs. */
    public void joinGroup(long newGroupId) {
        this.groupId = newGroupId;
    }

    public Long id() {
        return id;
    }

    public long lowerId() {
        return lowerId;
    }

    public long higherId() {
        return higherId;
    }

    /** Of the two the one that is not this. */
    public long otherThan(long accountId) {
        return accountId == lowerId ? higherId : lowerId;
    }

    /** What open pairs have in common that hang together by their accounts. */
    public long groupId() {
        return groupId;
    }

    public PairStatus status() {
        return status;
    }

    /** 0 to 1, three decimals. */
    public BigDecimal probability() {
        return probability;
    }

    /** What speaks for or against, the strongest first. */
    public List<Clue> evidence() {
        return Clue.read(evidence);
    }

    /** The run that found it last. */
    public long seenBy() {
        return seenBy;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** Who decided last; null while nobody has. It stays when a pair that was told apart waits again. */
    public Long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }

    /** What the two were recognised by when they were told apart; null if they never were. */
    public String toldApartAs() {
        return toldApartAs;
    }

    /** Why a scan closed it; null unless it did. */
    public String closedBecause() {
        return closedBecause;
    }
}

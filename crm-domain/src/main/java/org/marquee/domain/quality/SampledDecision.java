package org.marquee.domain.quality;

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
import org.marquee.domain.decision.Decision.Goal;

/** A decision that was drawn, and the label that somebody gave it without knowing what had been decided. */
@Entity
@Table(name = "SAMPLED_DECISION")
public class SampledDecision {
    /**
     * One part of what was drawn from, sampled at a rate of its own.
     *
     * @param size how many decisions it had
     * @param drawn how many of them were taken
     */
    public record Stratum(String name, int size, int drawn) {}

    /** The alias by which an account was recognised, as it read then. */
    public record ByAlias(long aliasId, String text) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sampled_decision_seq")
    @SequenceGenerator(name = "sampled_decision_seq", sequenceName = "SAMPLED_DECISION_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "SAMPLE_ID")
    private long sampleId;

    private int place;

    @Column(name = "DECISION_ID")
    private long decisionId;

    private String stratum;

    @Column(name = "STRATUM_SIZE")
    private int stratumSize;

    @Column(name = "STRATUM_DRAWN")
    private int stratumDrawn;

    @Column(name = "ALIAS_ID")
    private Long aliasId;

    @Column(name = "ALIAS_TEXT")
    private String aliasText;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Column(name = "RIGHT_ACCOUNT_ID")
    private Long rightAccountId;

    @Column(name = "RIGHT_UMBRELLA_ID")
    private Long rightUmbrellaId;

    @Column(name = "LABELLED_BY")
    private Long labelledBy;

    @Column(name = "LABELLED_AT")
    private Instant labelledAt;

    protected SampledDecision() {}

    /** {@code place} is its turn among those of the sample, from 1; {@code alias} is null if none decided. */
    public SampledDecision(long sampleId, int place, long decisionId, Stratum stratum, ByAlias alias) {
        this.sampleId = sampleId;
        this.place = place;
        this.decisionId = decisionId;
        this.stratum = stratum.name();
        this.stratumSize = stratum.size();
        this.stratumDrawn = stratum.drawn();
        this.aliasId = alias == null ? null : alias.aliasId();
        this.aliasText = alias == null ? null : alias.text();
    }

    /**
     * Keeps what somebody found to be right, in place of what he said before.
     *
     * @param right the account, with ACCOUNT only; else null
     * @param thought the account that matching thought of, as it stands today; null if it thought of none
     */
    public void label(Answer given, Goal right, Goal thought, long who, Instant now) {
        if ((given == Answer.ACCOUNT) != (right != null)) {
            throw new IllegalArgumentException("An account goes with ACCOUNT and with nothing else.");
        }
        this.answer = given;
        this.rightAccountId = right == null ? null : right.accountId();
        this.rightUmbrellaId = right == null ? null : right.umbrellaId();
        this.grade = given == Answer.CANNOT_TELL ? null : Grade.of(thought, right);
        this.labelledBy = who;
        this.labelledAt = now;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long sampleId() {
        return sampleId;
    }

    public int place() {
        return place;
    }

    public long decisionId() {
        return decisionId;
    }

    public Stratum stratum() {
        return new Stratum(stratum, stratumSize, stratumDrawn);
    }

    /** Null if no alias decided. */
    public ByAlias alias() {
        return aliasId == null ? null : new ByAlias(aliasId, aliasText);
    }

    /** Null until it is labelled. */
    public Answer answer() {
        return answer;
    }

    /** Null until it is labelled, and where it cannot be told. */
    public Grade grade() {
        return grade;
    }

    /** Null unless the answer is an account. */
    public Long rightAccountId() {
        return rightAccountId;
    }

    public Long labelledBy() {
        return labelledBy;
    }

    public Instant labelledAt() {
        return labelledAt;
    }
}

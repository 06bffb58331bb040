package org.marquee.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marquee.domain.lead.Disposition;

/** What was decided about a lead, and everything it rested on; never changed. */
@Entity
@Table(name = "DECISION")
public class Decision {
    /** Why the lead was looked at. */
    public enum Trigger {
        INTAKE,
        INQUIRY,
        ACCOUNT_APPROVED,
        ACCOUNT_CHANGED,
        PERSON
    }

    /** The versions a decision depended on: routing policy, weights of matching, and the change log as far as it was followed. */
    public record Basis(int policyNumber, int weightsNumber, long changeNo) {}

    /**
     * Where the lead goes; each id may be null.
     *
     * @param umbrellaId the umbrella that the account was in at that time
     */
    public record Verdict(
            Disposition disposition,
            Long ownerId,
            Long accountId,
            Long umbrellaId,
            Long partnerId,
            Long territoryId,
            String reason) {

        /** Null without an account. */
        public Goal goal() {
            return accountId == null ? null : new Goal(accountId, umbrellaId);
        }
    }

    /** An account, and the umbrella it was in when a lead was decided to go there; null for none. */
    public record Goal(long accountId, Long umbrellaId) {
        /** Whether both are in one umbrella. */
        public boolean isOfGroupOf(Goal other) {
            return umbrellaId != null && umbrellaId.equals(other.umbrellaId);
        }
    }

    /**
     * What matching said, in columns, so that decisions can be counted.
     *
     * @param outcome MATCHED, POSSIBLE or NONE, as sure as the policy of that time wanted it
     * @param probability of the best account, 0 to 1; 0 without any
     * @param heldBack left to people for another reason than its probability, however likely it is
     * @param best the account that was matched, else the best candidate; null without any
     * @param rule of the strongest evidence for it; null without any
     */
    public record Matching(String outcome, double probability, boolean heldBack, Goal best, String rule) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "DECISION_SEQ", allocationSize = 50)
    private Long id;

    @Column(name = "LEAD_ID")
    private long leadId;

    @Column(name = "INQUIRY_ID")
    private Long inquiryId;

    @Enumerated(EnumType.STRING)
    @Column(name = "TRIGGER_KIND")
    private Trigger trigger;

    @Column(name = "POLICY_NUMBER")
    private int policyNumber;

    @Column(name = "WEIGHTS_NUMBER")
    private int weightsNumber;

    @Column(name = "CHANGE_NO")
    private long changeNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "DECIDING_STAGE")
    private Stage decidingStage;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Column(name = "OWNER_ID")
    private Long ownerId;

    @Column(name = "ACCOUNT_ID")
    private Long accountId;

    @Column(name = "UMBRELLA_ID")
    private Long umbrellaId;

    @Column(name = "PARTNER_ID")
    private Long partnerId;

    @Column(name = "TERRITORY_ID")
    private Long territoryId;

    private String reason;

    @Column(name = "MATCH_RESULT")
    private String matchResult;

    private String stages;

    @Column(name = "DECIDED_BY")
    private Long decidedBy;

    @Column(name = "DECIDED_AT")
    private Instant decidedAt;

    @Column(name = "DRAWN_BY")
    private Long drawnBy;

    private String former;

    @Column(name = "MATCH_OUTCOME")
    private String matchOutcome;

    @Column(name = "MATCH_PROBABILITY")
    private Double matchProbability;

    /** 1 or 0: queries cannot compare truth values alike in both databases. */
    @Column(name = "MATCH_HELD_BACK")
    private Integer matchHeldBack;

    @Column(name = "MATCH_ACCOUNT_ID")
    private Long matchAccountId;

    @Column(name = "MATCH_UMBRELLA_ID")
    private Long matchUmbrellaId;

    @Column(name = "MATCH_RULE")
    private String matchRule;

    protected Decision() {}

    /** {@code matchResult} and {@code stages} are JSON; {@code decidingStage} is null when a person decided. */
    public Decision(
            long leadId,
            Long inquiryId,
            Trigger trigger,
            Basis basis,
            Stage decidingStage,
            Verdict verdict,
            String matchResult,
            String stages,
            Long decidedBy,
            Instant decidedAt) {
        this.leadId = leadId;
        this.inquiryId = inquiryId;
        this.trigger = trigger;
        this.policyNumber = basis.policyNumber();
        this.weightsNumber = basis.weightsNumber();
        this.changeNo = basis.changeNo();
        this.decidingStage = decidingStage;
        this.disposition = verdict.disposition();
        this.ownerId = verdict.ownerId();
        this.accountId = verdict.accountId();
        this.umbrellaId = verdict.umbrellaId();
        this.partnerId = verdict.partnerId();
        this.territoryId = verdict.territoryId();
        this.reason = verdict.reason().length() <= 2_000
                ? verdict.reason()
                : verdict.reason().substring(0, 2_000);
        this.matchResult = matchResult;
        this.stages = stages;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** Notes, as it is made, that what became of the account drew the lead; {@code stood} is JSON and says where from. */
    public void drawn(long accountThatDrew, String stood) {
        this.drawnBy = accountThatDrew;
        this.former = stood;
    }

    /** Keeps, as it is made, what matching said. */
    public void matched(Matching matching) {
        this.matchOutcome = matching.outcome();
        this.matchProbability = matching.probability();
        this.matchHeldBack = matching.heldBack() ? 1 : 0;
        this.matchAccountId = matching.best() == null ? null : matching.best().accountId();
        this.matchUmbrellaId = matching.best() == null ? null : matching.best().umbrellaId();
        this.matchRule = matching.rule();
    }

    /** Null where nothing was matched. */
    public Matching matching() {
        return matchOutcome == null
                ? null
                : new Matching(
                        matchOutcome,
                        matchProbability,
                        matchHeldBack == 1,
                        matchAccountId == null ? null : new Goal(matchAccountId, matchUmbrellaId),
                        matchRule);
    }

    /** Notes in the same transaction what a person who decided changed; {@code before} is JSON and says how it was. */
    public void resolved(String before) {
        this.former = before;
    }

    public Long id() {
        return id;
    }

    public long leadId() {
        return leadId;
    }

    public Long inquiryId() {
        return inquiryId;
    }

    public Trigger trigger() {
        return trigger;
    }

    public Basis basis() {
        return new Basis(policyNumber, weightsNumber, changeNo);
    }

    public Stage decidingStage() {
        return decidingStage;
    }

    public Verdict verdict() {
        return new Verdict(disposition, ownerId, accountId, umbrellaId, partnerId, territoryId, reason);
    }

    public String matchResult() {
        return matchResult;
    }

    public String stages() {
        return stages;
    }

    /** How it was before, where the decision can be taken back, as JSON; else null. */
    public String former() {
        return former;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}

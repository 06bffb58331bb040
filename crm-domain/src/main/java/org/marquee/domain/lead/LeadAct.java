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
import java.time.Instant;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.Reason;

/** Something that a person did with a lead, and how the lead stood before, so that it can be taken back. */
@Entity
@Table(name = "LEAD_ACT")
public class LeadAct {
    /** What can be done with a lead, short of making the person a contact. */
    public enum Kind {
        /** Its owner took it: the clock of acceptance is answered. */
        ACCEPT,
        /** Its owner was in touch with the person: the clock of the first touch is answered, too. */
        TOUCH,
        /** Another person has it now. */
        GIVE,
        /** Operations are asked to look at it. */
        HAND_BACK,
        /** It is set aside. */
        CLOSE;

        /** Whether the lead is elsewhere afterwards, so that a decision stands behind the act. */
        public boolean moves() {
            return this != ACCEPT && this != TOUCH;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lead_act_seq")
    @SequenceGenerator(name = "lead_act_seq", sequenceName = "LEAD_ACT_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "LEAD_ID")
    private long leadId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;
    private String sentence;

    @Enumerated(EnumType.STRING)
    @Column(name = "DISPOSITION_BEFORE")
    private Disposition dispositionBefore;

    @Column(name = "REASON_BEFORE")
    private String reasonBefore;

    @Column(name = "OWNER_BEFORE")
    private Long ownerBefore;

    @Column(name = "TERRITORY_BEFORE")
    private Long territoryBefore;

    @Column(name = "PARTNER_BEFORE")
    private Long partnerBefore;

    @Column(name = "DECISION_ID")
    private Long decisionId;

    @Column(name = "DONE_BY")
    private long doneBy;

    @Column(name = "DONE_AT")
    private Instant doneAt;

    @Column(name = "UNDONE_BY")
    private Long undoneBy;

    @Column(name = "UNDONE_AT")
    private Instant undoneAt;

    @Column(name = "UNDO_DECISION_ID")
    private Long undoDecisionId;

    protected LeadAct() {}

    /**
     * Notes how the lead stands, before anything is changed.
     *
     * @param reason in the person's words, or null
     * @param sentence what was done, for people
     */
    public LeadAct(Lead lead, Kind kind, String reason, String sentence, long doneBy, Instant now) {
        this.leadId = lead.id();
        this.kind = kind;
        this.reason = reason;
        this.sentence = Reason.cut(sentence);
        this.dispositionBefore = lead.disposition();
        this.reasonBefore = lead.reason();
        this.ownerBefore = lead.ownerId();
        this.territoryBefore = lead.territoryId();
        this.partnerBefore = lead.partnerId();
        this.doneBy = doneBy;
        this.doneAt = now;
    }

    /** The decision that stands since. */
    public void standsWith(Long newDecisionId) {
        this.decisionId = newDecisionId;
    }

    /** {@code decision} is the one that the undoing made, or null. */
    public void undo(long who, Long decision, Instant now) {
        if (undoneAt != null) {
            throw new Conflict("This was taken back already.");
        }
        this.undoneBy = who;
        this.undoneAt = now;
        this.undoDecisionId = decision;
    }

    public Long id() {
        return id;
    }

    public long leadId() {
        return leadId;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public String sentence() {
        return sentence;
    }

    public Disposition dispositionBefore() {
        return dispositionBefore;
    }

    public String reasonBefore() {
        return reasonBefore;
    }

    /** Where the lead was. */
    public Placement placementBefore() {
        return new Placement(ownerBefore, territoryBefore, partnerBefore);
    }

    public Long decisionId() {
        return decisionId;
    }

    public Long undoDecisionId() {
        return undoDecisionId;
    }

    public long doneBy() {
        return doneBy;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** Null while it stands. */
    public Instant undoneAt() {
        return undoneAt;
    }

    /** Null while it stands. */
    public Long undoneBy() {
        return undoneBy;
    }
}

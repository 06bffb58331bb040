package org.marquee.routing.intake;

import java.util.List;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.StageResult;

/** What a caller is told of a submission of his; whatever he may not see is null or left out. */
public record LeadAnswer(
        Long id,
        Disposition disposition,
        String reason,
        OwnerShown owner,
        AccountShown account,
        Ref contact,
        Ref conversion,
        IntakeResult.Received inquiry,
        MatchShown match,
        DecisionShown decision,
        List<IntakeResult.Due> clocks) {
    /** Who has it. */
    public record OwnerShown(String username, String name) {}

    /** Where it is; {@code umbrella} is the ticker, or null. */
    public record AccountShown(long id, String name, String umbrella) {}

    /** Something by its id. */
    public record Ref(long id) {}

    /** An account that was weighed. */
    public record CandidateShown(long accountId, String name, double probability) {}

    /** What matching said. */
    public record MatchShown(
            MatchOutcome outcome,
            double probability,
            Long accountId,
            List<Evidence> evidence,
            List<CandidateShown> candidates) {}

    /** How it was decided. */
    public record DecisionShown(Long id, int policyVersion, List<StageResult> stages) {}

    /**
     * What is said where the outcome is on the other side of the wall: the same for a person who is known there already,
     * so that nobody finds out who is.
     */
    static LeadAnswer withheld(Disposition disposition, String reason) {
        MatchShown nothing = new MatchShown(MatchOutcome.NONE, 0, null, List.of(), List.of());
        return new LeadAnswer(null, disposition, reason, null, null, null, null, null, nothing, null, List.of());
    }

    /** Only that it was taken in and what became of it. */
    public static LeadAnswer receipt(IntakeResult result) {
        return new LeadAnswer(
                result.leadId(), result.disposition(), null, null, null, null, null, null, null, null, null);
    }
}

package org.marquee.routing.intake;

import java.time.Instant;
import java.util.List;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.StageResult;

/**
 * Everything that came of a submission, for nobody's eyes in particular: what a caller is shown is made from it by
 * {@link AnswerForCaller}. In a preview the ids of what would be written are null.
 *
 * @param attached whether the person was known already, so that only an inquiry was added
 * @param match null where no decision stands behind it
 */
public record IntakeResult(
        Long leadId,
        Disposition disposition,
        String reason,
        boolean attached,
        Long ownerId,
        Long accountId,
        Long contactId,
        Long conversionId,
        Long territoryId,
        Long partnerId,
        Received inquiry,
        MatchResult match,
        Trace decision,
        List<Due> clocks) {
    /** What an inquiry hangs on. */
    public enum Of {
        LEAD,
        CONTACT
    }

    /** The inquiry and what it hangs on. */
    public record Received(Long id, Of of, Long ofId) {}

    /** The decision with all its stages; {@code goal} is where it sent the person, null if to no account or not yet done. */
    public record Trace(Long id, int policyVersion, List<StageResult> stages, Decision.Goal goal) {
        /** As it is stored. */
        public static Trace of(Decision decision) {
            return new Trace(
                    decision.id(),
                    decision.basis().policyNumber(),
                    List.of(StoredJson.read(decision.stages(), StageResult[].class)),
                    decision.verdict().goal());
        }
    }

    /** A clock that runs for the owner. */
    public record Due(String name, Instant dueAt) {}
}

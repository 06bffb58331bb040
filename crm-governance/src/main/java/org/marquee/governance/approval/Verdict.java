package org.marquee.governance.approval;

import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.Reason;

/**
 * What a reviewer decides.
 *
 * @param reason required to return or reject
 * @param mergeInto the account that survives; for a merger only
 * @param version of the account as the reviewer saw it
 */
public record Verdict(ReviewDecision decision, String reason, Long mergeInto, long version) {
    public Verdict {
        reason = Reason.optional("reason", reason).map(Reason::text).orElse(null);
        if (decision == null) {
            throw new Invalid("decision", "Say what is decided.");
        }
        if (reason == null && decision.needsReason()) {
            throw new Invalid("reason", "The creator has to know why.");
        }
        if ((mergeInto != null) != (decision == ReviewDecision.MERGE)) {
            throw new Invalid("mergeInto", "Name the account that survives, when merging and only then.");
        }
    }
}

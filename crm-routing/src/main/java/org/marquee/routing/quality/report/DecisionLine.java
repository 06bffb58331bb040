package org.marquee.routing.quality.report;

import java.time.Instant;
import org.marquee.domain.quality.Answer;
import org.marquee.domain.quality.Grade;
import org.marquee.routing.matching.MatchOutcome;

/**
 * A decision as lists show it.
 *
 * @param person who wrote in
 * @param company as it was typed; null if it was not
 * @param thought the account that matching thought of; null if of none
 * @param answer null where nobody labelled it
 * @param right the account that was labelled; null unless the answer is one
 * @param grade null without a label, and where it cannot be told
 */
public record DecisionLine(
        long leadId,
        String person,
        String company,
        String email,
        MatchOutcome outcome,
        double probability,
        Named thought,
        String rule,
        Answer answer,
        Named right,
        Grade grade,
        Instant at) {
    /** An account by its name. */
    public record Named(long id, String name) {}
}

package org.marquee.domain.quality;

import java.time.Instant;
import org.marquee.domain.lead.Submission;

/**
 * What a person said about a lead, for matching to learn from.
 *
 * @param decisionId the decision that was labelled or that the person made
 * @param submission as it was typed
 * @param accountId the right account; null if none of ours is
 * @param arrivedAt when the lead wrote what was typed
 */
public record LabelledDecision(
        long decisionId,
        Source source,
        long leadId,
        Submission submission,
        Long accountId,
        Instant arrivedAt,
        Instant at) {
    /** Where a person said it: labelling a sample blind, or deciding on the lead. */
    public enum Source {
        LABEL,
        REVIEW
    }

    /** The same about another account, or none if it is null. */
    public LabelledDecision about(Long account) {
        return new LabelledDecision(decisionId, source, leadId, submission, account, arrivedAt, at);
    }

    /** How much there is to learn from. */
    public record Count(long labels, long reviews) {
        public long total() {
            return labels + reviews;
        }
    }
}

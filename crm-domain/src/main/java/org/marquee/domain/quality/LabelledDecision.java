package org.marquee.domain.quality;

import java.time.Instant;
import org.marquee.domain.lead.Submission;

/**
 * What a person said about a lead, for matching to learn from.
 *
 * @param decisionId the decision that was labelled or that the person made
 * @param submission as it was typed
 * @param accountId the right account; null if none of ours is
 */
public record LabelledDecision(long decisionId, long leadId, Submission submission, Long accountId, Instant at) {}

package org.marquee.routing.matching;

import java.util.List;

/**
 * Which account it is; stored as JSON with the decision, so that a replay needs no index.
 *
 * @param probability of {@code accountId}, 0 to 1, rounded to three places; 0 without candidates
 * @param doubtful something about the best account is for people to decide, however likely it is
 * @param accountId the best account when MATCHED, otherwise null
 * @param matchedIds the accounts of one hierarchy that the evidence points to, best first; placement chooses among
 *     them; empty unless MATCHED
 * @param evidence of the best candidate, strongest first
 * @param candidates best first, at most ten
 */
public record MatchResult(
        MatchOutcome outcome,
        double probability,
        boolean doubtful,
        Long accountId,
        List<Long> matchedIds,
        List<Evidence> evidence,
        List<Candidate> candidates) {

    public MatchResult {
        matchedIds = List.copyOf(matchedIds);
        evidence = List.copyOf(evidence);
        candidates = List.copyOf(candidates);
    }

    /** The answer when no account resembles the lead. */
    public static MatchResult none() {
        return new MatchResult(MatchOutcome.NONE, 0, false, null, List.of(), List.of(), List.of());
    }
}

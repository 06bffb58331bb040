package org.marquee.routing.conversion;

import java.util.List;
import org.marquee.domain.lead.ReviewCause;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;

/** Tells from a match why the lead that it was made for goes to operations. */
final class ReviewCauses {
    /** One that is at least so many times as likely as another stands out. */
    private static final double STANDS_OUT = 2;

    private ReviewCauses() {}

    /** What matches surely waits for operations only because it was taken back there. */
    static ReviewCause of(MatchResult match) {
        if (match.outcome() == MatchOutcome.MATCHED) {
            return ReviewCause.TAKEN_BACK;
        }
        List<Candidate> candidates = match.candidates();
        boolean rivals = candidates.size() > 1
                && candidates.get(1).probability() * STANDS_OUT
                        > candidates.get(0).probability();
        return rivals ? ReviewCause.RIVALS : ReviewCause.POSSIBLE;
    }
}

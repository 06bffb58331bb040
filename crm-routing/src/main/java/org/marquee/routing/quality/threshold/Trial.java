package org.marquee.routing.quality.threshold;

import java.util.List;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.quality.estimate.Both;

/**
 * What thresholds would have done in the last 90 days.
 *
 * @param decisions how many were looked at
 * @param moves of each outcome to each
 * @param precision as the labels estimate it with these thresholds
 * @param byItself of all decisions, the share that matching would have made without people; null without decisions
 * @param curve what other thresholds for matching would give
 */
public record Trial(
        MatchThresholds thresholds,
        long decisions,
        List<Move> moves,
        Both precision,
        Both recall,
        Double byItself,
        List<Point> curve) {
    /** Only those that change something. */
    public List<Move> changes() {
        return moves.stream().filter(Move::isChange).toList();
    }
}

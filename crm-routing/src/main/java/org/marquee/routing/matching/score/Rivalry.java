package org.marquee.routing.matching.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Only one account is the lead's: the better those of other hierarchies fit, the less sure is each. Those of one hierarchy
 * are no rivals; which of them it is, placement decides.
 */
final class Rivalry {
    private static final double LEAST = 0.005;

    private Rivalry() {}

    static List<Scored> of(List<Scored> scored) {
        Map<Long, Double> bestOfRoot = new HashMap<>();
        scored.forEach(one -> bestOfRoot.merge(one.comparison().root(), Math.exp(one.logOdds()), Math::max));
        double all =
                bestOfRoot.values().stream().mapToDouble(Double::doubleValue).sum();
        return scored.stream()
                .map(one -> weigh(one, all - bestOfRoot.get(one.comparison().root())))
                .toList();
    }

    private static Scored weigh(Scored one, double rivals) {
        double strength = -Math.log1p(Math.max(0, rivals));
        return strength > -LEAST
                ? one
                : one.with(Rule.evidence(
                        Signal.RIVALS, strength, null, null, "Accounts of another hierarchy fit as well, or better."));
    }
}

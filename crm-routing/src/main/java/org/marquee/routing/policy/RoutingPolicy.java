package org.marquee.routing.policy;

import java.util.List;

/**
 * What operations set about routing; kept as JSON under a version number and never changed once published.
 *
 * @param matching how sure matching must be
 * @param neverSell to whom we never sell
 * @param pauses which leads wait for now; the first that fits gives the reason
 * @param queues the named individuals behind the queues
 * @param clocks how long an owner has
 */
public record RoutingPolicy(
        MatchThresholds matching, NeverSell neverSell, List<PauseRule> pauses, QueueOwners queues, ClockTerms clocks) {

    /** @throws IllegalArgumentException when a part is missing */
    public RoutingPolicy {
        if (queues == null) {
            throw new IllegalArgumentException(
                    "A routing policy names a fallback owner: no lead may belong to nobody.");
        }
        if (matching == null || clocks == null) {
            throw new IllegalArgumentException("A routing policy says how sure matching must be and which clocks run.");
        }
        neverSell = neverSell == null ? NeverSell.nothing() : neverSell;
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }
}

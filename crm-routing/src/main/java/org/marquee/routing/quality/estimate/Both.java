package org.marquee.routing.quality.estimate;

import java.util.List;
import java.util.function.Predicate;

/**
 * A share counted twice: right only where the very account is, and right also where it is another of the right umbrella.
 */
public record Both(Share account, Share umbrella) {
    /** Over those of the labelled decisions that count; {@code found} says which of them matching answered at all. */
    static Both of(List<Labelled> counted, Predicate<Labelled> found) {
        return new Both(
                Share.of(votes(counted, found.and(Labelled::isAccountRight))),
                Share.of(votes(counted, found.and(Labelled::isUmbrellaRight))));
    }

    private static List<Vote> votes(List<Labelled> counted, Predicate<Labelled> hit) {
        return counted.stream()
                .map(one -> new Vote(one.weight(), hit.test(one)))
                .toList();
    }
}

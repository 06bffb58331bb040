package org.marquee.routing.matching.score;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.routing.matching.index.MatchingIndex;

/**
 * Which accounts of one hierarchy the evidence points to. The name points to one, the domain to one, perhaps the same;
 * of two that stand above each other the lower one is meant, as a person of a unit may well give the group's name.
 */
final class Pointers {
    private static final double TIE = 0.5;

    private Pointers() {}

    static List<Long> of(List<Scored> family, MatchingIndex index) {
        Set<Long> pointed = new LinkedHashSet<>(byName(family));
        family.stream()
                .filter(scored -> scored.has(Signal.SAME_DOMAIN))
                .map(Scored::id)
                .forEach(pointed::add);
        if (pointed.isEmpty()) {
            pointed.addAll(best(family));
        }
        List<Long> lowest = pointed.stream()
                .filter(id -> pointed.stream().noneMatch(other -> index.isBelow(other, id)))
                .toList();
        return lowest.isEmpty() ? List.copyOf(pointed) : lowest;
    }

    private static Set<Long> byName(List<Scored> family) {
        return best(family.stream()
                .filter(scored ->
                        scored.comparison().name().filter(NameMatch::speaksFor).isPresent())
                .toList());
    }

    private static Set<Long> best(List<Scored> family) {
        double most = family.stream().mapToDouble(Scored::ownStrength).max().orElse(0);
        return family.stream()
                .sorted(Comparator.comparingDouble(Scored::ownStrength).reversed())
                .filter(scored -> scored.ownStrength() >= most - TIE)
                .map(Scored::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package org.marquee.routing.matching.score;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.marquee.routing.matching.index.MatchingIndex;

/**
 * Which accounts of one hierarchy the evidence points to. A name that several have tells no more than the uppermost of
 * them. The domain may point to another than the name: of two that stand above each other the lower one is meant, as a
 * person of a unit may well give the group's name.
 */
final class Pointers {
    private static final double TIE = 0.5;

    private Pointers() {}

    static List<Long> of(List<Scored> family, MatchingIndex index) {
        Set<Long> named = best(family, Pointers::isNamed);
        Set<Long> pointed = new LinkedHashSet<>(named);
        pointed.removeIf(id -> named.stream().anyMatch(other -> index.isBelow(id, other)));
        family.stream()
                .filter(one -> one.has(Signal.SAME_DOMAIN))
                .map(Scored::id)
                .forEach(pointed::add);
        if (pointed.isEmpty()) {
            pointed.addAll(best(family, one -> one.comparison().ownsDomain()));
        }
        if (pointed.isEmpty()) {
            pointed.addAll(best(family, one -> true));
        }
        List<Long> lowest = pointed.stream()
                .filter(id -> pointed.stream().noneMatch(other -> index.isBelow(other, id)))
                .toList();
        return lowest.isEmpty() ? List.copyOf(pointed) : lowest;
    }

    private static boolean isNamed(Scored one) {
        return one.comparison().name().filter(NameMatch::speaksFor).isPresent();
    }

    private static Set<Long> best(List<Scored> family, Predicate<Scored> kind) {
        List<Scored> some = family.stream()
                .filter(kind)
                .sorted(Comparator.comparingDouble(Scored::ownStrength).reversed())
                .toList();
        return some.stream()
                .filter(one -> one.ownStrength() >= some.get(0).ownStrength() - TIE)
                .map(Scored::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

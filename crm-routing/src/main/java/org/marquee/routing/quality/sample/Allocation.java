package org.marquee.routing.quality.sample;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many to draw of each stratum. Half of the sample goes to what was matched, a quarter each to what may match and to
 * what does not, so that what was missed can be estimated too. Among the matched, a rule has its part by the square root
 * of its decisions: rare rules have more than their share, and no rule fewer than two while there is room.
 */
public final class Allocation {
    private static final double MATCHED = 0.5;
    private static final double OTHERS = 0.25;
    private static final int LEAST = 2;

    private Allocation() {}

    /** {@code sizes} by stratum; the answer has the same strata, and never more of one than there are. */
    public static SortedMap<Stratum, Integer> of(Map<Stratum, Integer> sizes, int most) {
        SortedMap<Stratum, Integer> taken = new TreeMap<>();
        sizes.keySet().forEach(stratum -> taken.put(stratum, 0));
        Map<Stratum, Double> parts = parts(sizes);
        int room = Math.min(
                most, sizes.values().stream().mapToInt(Integer::intValue).sum());
        for (int drawn = 0; drawn < room; drawn++) {
            Stratum neediest = sizes.keySet().stream()
                    .filter(stratum -> taken.get(stratum) < sizes.get(stratum))
                    .min(Comparator.comparing((Stratum stratum) -> taken.get(stratum) >= LEAST)
                            .thenComparing(stratum -> -parts.get(stratum) / (taken.get(stratum) + 1))
                            .thenComparing(stratum -> stratum))
                    .orElseThrow();
            taken.merge(neediest, 1, Integer::sum);
        }
        return taken;
    }

    private static Map<Stratum, Double> parts(Map<Stratum, Integer> sizes) {
        double roots = sizes.entrySet().stream()
                .filter(entry -> entry.getKey().isMatched())
                .mapToDouble(entry -> Math.sqrt(entry.getValue()))
                .sum();
        Map<Stratum, Double> parts = new LinkedHashMap<>();
        sizes.forEach((stratum, size) ->
                parts.put(stratum, stratum.isMatched() ? MATCHED * Math.sqrt(size) / roots : OTHERS));
        return parts;
    }
}

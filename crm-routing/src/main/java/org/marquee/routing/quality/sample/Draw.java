package org.marquee.routing.quality.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marquee.domain.quality.AutomaticDecisions.Drawable;
import org.marquee.domain.quality.SampledDecision;

/** Draws at random, and yet the same again: from the same decisions with the same seed. */
public final class Draw {
    /** One that was drawn. */
    public record Pick(long decisionId, SampledDecision.Stratum stratum) {}

    private Draw() {}

    /** In the order in which they are to be labelled, which says nothing of the strata. */
    public static List<Pick> of(List<Drawable> decisions, int most, long seed) {
        SortedMap<Stratum, List<Drawable>> strata =
                decisions.stream().collect(Collectors.groupingBy(Stratum::of, TreeMap::new, Collectors.toList()));
        SortedMap<Stratum, Integer> sizes = new TreeMap<>();
        strata.forEach((stratum, ones) -> sizes.put(stratum, ones.size()));
        SortedMap<Stratum, Integer> allocation = Allocation.of(sizes, most);
        Random random = new Random(seed);
        List<Pick> picks = new ArrayList<>();
        strata.forEach((stratum, ones) -> picks.addAll(picks(stratum, ones, allocation.get(stratum), random)));
        Collections.shuffle(picks, random);
        return picks;
    }

    private static List<Pick> picks(Stratum stratum, List<Drawable> ones, int many, Random random) {
        List<Drawable> shuffled = new ArrayList<>(ones);
        Collections.shuffle(shuffled, random);
        SampledDecision.Stratum kept = new SampledDecision.Stratum(stratum.inWords(), ones.size(), many);
        return shuffled.stream()
                .limit(many)
                .map(one -> new Pick(one.decisionId(), kept))
                .toList();
    }
}

package org.marquee.routing.quality.estimate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decisions with about the same stated probability.
 *
 * @param from least probability
 * @param to below this, but for the last, which reaches 1
 * @param stated the mean of what matching stated; null without labels
 * @param found the share whose best account was right, at least in its umbrella
 */
public record Bin(double from, double to, Double stated, Share found) {
    private static final List<Double> EDGES = List.of(0.0, 0.4, 0.6, 0.8, 0.9, 0.95, 0.99, 1.0);

    /** All bins, from the least likely on. */
    static List<Bin> over(List<Labelled> labelled) {
        return IntStream.range(0, EDGES.size() - 1)
                .mapToObj(i -> of(EDGES.get(i), EDGES.get(i + 1), labelled))
                .toList();
    }

    private static Bin of(double from, double to, List<Labelled> labelled) {
        List<Labelled> within =
                labelled.stream().filter(one -> holds(one, from, to)).toList();
        double weight = within.stream().mapToDouble(Labelled::weight).sum();
        double stated = within.stream()
                .mapToDouble(one -> one.weight() * one.matching().probability())
                .sum();
        return new Bin(
                from,
                to,
                within.isEmpty() ? null : stated / weight,
                Share.of(within.stream()
                        .map(one -> new Vote(one.weight(), one.isUmbrellaRight()))
                        .toList()));
    }

    /** The name of the one bin that holds it; empty where no account was thought of. */
    static Optional<String> of(Labelled one) {
        return IntStream.range(0, EDGES.size() - 1)
                .filter(i -> holds(one, EDGES.get(i), EDGES.get(i + 1)))
                .mapToObj(i -> name(EDGES.get(i), EDGES.get(i + 1)))
                .findFirst();
    }

    /** As "0.9-0.95". */
    public String name() {
        return name(from, to);
    }

    private static String name(double from, double to) {
        return from + "-" + to;
    }

    private static boolean holds(Labelled one, double from, double to) {
        double probability = one.matching().probability();
        return one.matching().best() != null && probability >= from && (probability < to || to == 1);
    }
}

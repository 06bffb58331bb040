package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.normalize.Place;

/**
 * Only one account is the lead's: the better others fit, the less sure is each. Those of one hierarchy are no rivals,
 * since placement decides between them; neither are two accounts that look like one company listed twice.
 */
final class Rivalry {
    private static final double TINY = 1e-3;
    private static final double LEAST = 0.005;
    /** Twice as likely as the best rival is enough to be nearly sure. */
    private static final double LEAD = 4;

    private Rivalry() {}

    /** Each with one more piece of evidence: what the others make of it. */
    static List<Scored> of(List<Scored> scored, Weights weights) {
        double[] likely = likely(scored);
        List<Scored> weighed = new ArrayList<>();
        for (Scored one : scored) {
            Map<Certainty, Double> traits = traits(one, scored, likely);
            double logOdds = certainty(traits, weights);
            double strength = logOdds - one.logOdds();
            double before = traits.get(Certainty.BEFORE_RIVAL);
            weighed.add(
                    Math.abs(strength) < LEAST
                            ? one
                            : one.with(Finding.of(
                                    Signal.RIVALS,
                                    strength,
                                    null,
                                    null,
                                    () -> RivalryWords.of(before, strength, hasRivalKin(one, scored)))));
        }
        return weighed;
    }

    /** What has been learnt, but no more than its lead over the best rival allows: of two alike neither is likely. */
    private static double certainty(Map<Certainty, Double> traits, Weights weights) {
        double learnt = traits.entrySet().stream()
                .mapToDouble(trait -> weights.of(trait.getKey()) * trait.getValue())
                .sum();
        double lead = traits.get(Certainty.BEFORE_RIVAL);
        return Math.min(learnt, lead > 0 ? LEAD * lead : lead);
    }

    /** What training weighs. */
    static Map<Certainty, Double> traits(Scored one, List<Scored> all) {
        return traits(one, all, likely(all));
    }

    /** How likely each is beside the others, and last how likely none of them is. */
    private static double[] likely(List<Scored> all) {
        double most =
                Math.max(0, all.stream().mapToDouble(Scored::logOdds).max().orElse(0));
        double[] likely = DoubleStream.concat(all.stream().mapToDouble(Scored::logOdds), DoubleStream.of(0))
                .map(logOdds -> Math.exp(logOdds - most))
                .toArray();
        double sum = DoubleStream.of(likely).sum();
        return DoubleStream.of(likely).map(one -> one / sum).toArray();
    }

    private static Map<Certainty, Double> traits(Scored one, List<Scored> all, double[] likely) {
        double own = 0;
        double rival = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isLike(one, all.get(i))) {
                own += likely[i];
            } else {
                rival = Math.max(rival, likely[i]);
            }
        }
        Map<Certainty, Double> traits = new EnumMap<>(Certainty.class);
        traits.put(Certainty.ANY, 1.0);
        traits.put(Certainty.SHARE, ratio(own, 1 - own));
        traits.put(Certainty.BEFORE_RIVAL, ratio(own, rival));
        traits.put(Certainty.BEFORE_NONE, ratio(own, likely[all.size()]));
        traits.put(Certainty.SCORE, one.logOdds());
        return traits;
    }

    /** Whether another hierarchy has an account of the same name, and nothing tells which is meant. */
    static boolean isListedTwice(Scored one, List<Scored> all) {
        return all.stream()
                .anyMatch(other -> other.comparison().root() != one.comparison().root() && isSameCompany(one, other));
    }

    private static double ratio(double a, double b) {
        return Math.log((a + TINY) / (b + TINY));
    }

    private static boolean isLike(Scored one, Scored other) {
        return one.comparison().root() == other.comparison().root() || isSameCompany(one, other);
    }

    /** Whether they have the same name, and neither place nor domain tells them apart. */
    private static boolean isSameCompany(Scored one, Scored other) {
        return one.comparison().name().isPresent()
                && other.comparison().name().isPresent()
                && one.comparison()
                        .name()
                        .get()
                        .hasSameWords(other.comparison().name().get())
                && !isToldApart(one.comparison().account(), other.comparison().account());
    }

    private static boolean isToldApart(IndexedAccount one, IndexedAccount other) {
        Place a = one.place();
        Place b = other.place();
        return differ(a.country(), b.country())
                || differ(a.city(), b.city())
                || differ(a.postalCode(), b.postalCode())
                || (!one.domains().isEmpty() && !other.domains().isEmpty());
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    /** Whether another of its hierarchy fits as well or better. */
    private static boolean hasRivalKin(Scored one, List<Scored> all) {
        return all.stream()
                .anyMatch(other -> other.id() != one.id()
                        && other.comparison().root() == one.comparison().root()
                        && other.logOdds() >= one.logOdds());
    }
}

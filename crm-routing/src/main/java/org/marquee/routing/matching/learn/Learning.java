package org.marquee.routing.matching.learn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.Certainty;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.LeadMatcher.Weighed;
import org.marquee.routing.matching.score.Signal;
import org.marquee.routing.matching.score.Weights;

/**
 * Learns what the signals of leads weigh, then how certain that makes. What names weigh stays as it is: it takes far more
 * decisions than one firm makes.
 */
public final class Learning {
    private static final int ROUNDS = 300;
    private final double restraint;
    private final List<Course> courses = new ArrayList<>();

    /** Lessons that are asked of one index. */
    private record Course(List<Lesson> lessons, MatchingIndex index, LocalDate day) {}

    /** {@code restraint} keeps a weight where it was that few lessons speak about. */
    public Learning(double restraint) {
        this.restraint = restraint;
    }

    /** Adds lessons; {@code index} holds the accounts, {@code day} is that on which aliases must hold. */
    public void add(List<Lesson> lessons, MatchingIndex index, LocalDate day) {
        courses.add(new Course(List.copyOf(lessons), index, day));
    }

    /** What is learnt from all lessons, beginning with {@code start}. */
    public Weights from(Weights start) {
        Weights signals = new Weights(start.names(), signals(start), start.certainty());
        return new Weights(start.names(), signals.signals(), certainty(signals));
    }

    private Map<Signal, Double> signals(Weights start) {
        List<Choice> choices = new ArrayList<>();
        for (Course each : courses) {
            LeadMatcher matcher = new LeadMatcher(start);
            for (Lesson lesson : each.lessons()) {
                List<Weighed> weighed = matcher.weighed(lesson.lead(), each.index(), each.day());
                if (!weighed.isEmpty()) {
                    choices.add(new Choice(
                            weighed.stream()
                                    .map(one -> row(one.signals(), Signal.values()))
                                    .toList(),
                            right(weighed, lesson)));
                }
            }
        }
        return train(choices, start.signals(), Signal.class);
    }

    /** Whether the best is right, by itself: a choice between it and none. */
    private Map<Certainty, Double> certainty(Weights start) {
        List<Choice> choices = new ArrayList<>();
        for (Course each : courses) {
            LeadMatcher matcher = new LeadMatcher(start);
            for (Lesson lesson : each.lessons()) {
                List<Weighed> best = matcher.weighed(lesson.lead(), each.index(), each.day()).stream()
                        .limit(1)
                        .toList();
                if (!best.isEmpty()) {
                    choices.add(
                            new Choice(List.of(row(best.get(0).certainty(), Certainty.values())), right(best, lesson)));
                }
            }
        }
        return train(choices, start.certainty(), Certainty.class);
    }

    private <K extends Enum<K>> Map<K, Double> train(List<Choice> choices, Map<K, Double> start, Class<K> kind) {
        K[] keys = kind.getEnumConstants();
        double[] trained = new ConditionalLogit(choices, restraint).train(row(start, keys), ROUNDS);
        Map<K, Double> weights = new EnumMap<>(kind);
        for (int i = 0; i < keys.length; i++) {
            weights.put(keys[i], trained[i]);
        }
        return weights;
    }

    private static BitSet right(List<Weighed> weighed, Lesson lesson) {
        BitSet right = new BitSet();
        for (int i = 0; i < weighed.size(); i++) {
            right.set(i, lesson.right().test(weighed.get(i).accountId()));
        }
        return right;
    }

    private static <K> double[] row(Map<K, Double> values, K[] keys) {
        double[] row = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            row[i] = values.getOrDefault(keys[i], 0.0);
        }
        return row;
    }
}

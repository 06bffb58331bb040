package org.marquee.routing.quality.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.quality.LabelledDecision.Source;
import org.marquee.domain.quality.WeightsLearning;
import org.marquee.routing.knowledge.WeightsReader.Numbered;
import org.marquee.routing.matching.learn.Learning;
import org.marquee.routing.matching.learn.WholeWeights;
import org.marquee.routing.matching.score.Weights;
import org.marquee.routing.policy.MatchThresholds;

/**
 * Learns weights from lectures and measures them on those that were held out. It begins with the weights of the product,
 * whatever is in force, so that no decision counts twice and the same decisions give the same weights.
 */
final class Learner {
    static final int FEWEST = 200;
    static final int FEWEST_HELD_OUT = 40;

    /**
     * How sure one is beforehand of each weight of the product: within a half, mostly, so 1 / (0.5 * 0.5). All lessons
     * together hold against that.
     */
    private static final double RESTRAINT = 4;

    private final Numbered inForce;
    private final MatchThresholds thresholds;
    private final LocalDate day;

    Learner(Numbered inForce, MatchThresholds thresholds, LocalDate day) {
        this.inForce = inForce;
        this.thresholds = thresholds;
        this.day = day;
    }

    /** Weights as they are kept, and how they came about. */
    record Learnt(String body, WeightsLearning learning) {}

    /**
     * What the lectures teach.
     *
     * @param since when the first decision counted that was asked for
     * @param said how many decisions there were, those that say nothing included
     * @param replay what else to ask the weights
     * @throws Conflict if there are too few to learn from, or none to measure by
     */
    Learnt learn(List<Lecture> lectures, Instant since, int said, Replay replay) {
        List<Lecture> heldOut = lectures.stream().filter(Lecture::heldOut).toList();
        List<Lecture> taught = lectures.stream().filter(one -> !one.heldOut()).toList();
        requireEnough(lectures.size(), heldOut.size(), said);
        Learning learning = new Learning(RESTRAINT / taught.size());
        taught.forEach(one -> one.teach(learning, day));
        String body = learning.from(Weights.shipped()).toString();
        Weights learnt = WholeWeights.of(body)
                .orElseThrow(() -> new Conflict("What was learnt makes no sense, so nothing has changed."));
        Examination examination = new Examination(heldOut, day, thresholds.asAsked());
        WeightsLearning record = new WeightsLearning(
                since,
                count(lectures, Source.LABEL),
                count(lectures, Source.REVIEW),
                said - lectures.size(),
                inForce.number(),
                thresholds.convertFrom(),
                thresholds.reviewFrom(),
                examination.of(inForce.weights()),
                examination.of(learnt),
                replay.size(),
                replay.shifts(inForce.weights(), learnt));
        return new Learnt(body, record);
    }

    private static void requireEnough(int lectures, int heldOut, int said) {
        if (lectures < FEWEST || heldOut < FEWEST_HELD_OUT) {
            throw new Conflict(("There is too little to learn from: of %d decisions of people, %d say something that"
                            + " matching did not get from them, %d of these held out. It takes %d, %d of them held out."
                            + " Nothing has changed.")
                    .formatted(said, lectures, heldOut, FEWEST, FEWEST_HELD_OUT));
        }
    }

    private static int count(List<Lecture> lectures, Source source) {
        return (int) lectures.stream().filter(one -> one.source() == source).count();
    }
}

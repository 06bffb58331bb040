package org.marquee.routing.quality.estimate;

import org.marquee.domain.decision.Decision.Goal;
import org.marquee.domain.decision.Decision.Matching;
import org.marquee.domain.quality.Grade;
import org.marquee.domain.quality.SampledDecision.ByAlias;

/** Labelled decisions with what a test says and ordinary values for the rest. */
record LabelledFixture(
        String outcome, double probability, boolean heldBack, String rule, double weight, ByAlias alias) {
    static LabelledFixture matched(double probability) {
        return new LabelledFixture("MATCHED", probability, false, "SAME_DOMAIN", 1, null);
    }

    static LabelledFixture possible(double probability) {
        return new LabelledFixture("POSSIBLE", probability, false, "NEAR_NAME", 1, null);
    }

    static LabelledFixture none(double probability) {
        return new LabelledFixture("NONE", probability, false, null, 1, null);
    }

    LabelledFixture by(String newRule) {
        return new LabelledFixture(outcome, probability, heldBack, newRule, weight, alias);
    }

    LabelledFixture by(ByAlias newAlias) {
        return new LabelledFixture(outcome, probability, heldBack, rule, weight, newAlias);
    }

    LabelledFixture standingFor(double decisions) {
        return new LabelledFixture(outcome, probability, heldBack, rule, decisions, alias);
    }

    LabelledFixture keptFromMatching() {
        return new LabelledFixture(outcome, probability, true, rule, weight, alias);
    }

    Labelled right() {
        return graded(Grade.SAME_ACCOUNT, true);
    }

    Labelled rightUmbrella() {
        return graded(Grade.SAME_UMBRELLA, true);
    }

    /** Another account is the right one. */
    Labelled anothers() {
        return graded(Grade.WRONG, true);
    }

    /** No account of ours is. */
    Labelled nobodys() {
        return graded(Grade.WRONG, false);
    }

    private Labelled graded(Grade grade, boolean hasAccount) {
        Goal best = probability == 0 ? null : new Goal(7, null);
        return new Labelled(
                1, weight, new Matching(outcome, probability, heldBack, best, rule), hasAccount, grade, alias);
    }
}

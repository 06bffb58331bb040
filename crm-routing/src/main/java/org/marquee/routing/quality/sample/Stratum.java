package org.marquee.routing.quality.sample;

import java.util.Comparator;
import org.marquee.domain.quality.AutomaticDecisions.Drawable;
import org.marquee.routing.matching.MatchOutcome;

/** Decisions of one outcome; of the matched, those by one rule. {@code rule} is empty otherwise. */
public record Stratum(MatchOutcome outcome, String rule) implements Comparable<Stratum> {
    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::outcome).thenComparing(Stratum::rule);

    static Stratum of(Drawable decision) {
        MatchOutcome outcome = MatchOutcome.valueOf(decision.outcome());
        boolean byRule = outcome == MatchOutcome.MATCHED && decision.rule() != null;
        return new Stratum(outcome, byRule ? decision.rule() : "");
    }

    boolean isMatched() {
        return outcome == MatchOutcome.MATCHED;
    }

    /** As it is kept with what was drawn. */
    public String inWords() {
        return rule.isEmpty() ? outcome.name() : outcome + " " + rule;
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}

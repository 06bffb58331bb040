package org.marquee.routing.matching.score;

import java.util.List;
import org.marquee.routing.matching.Evidence;

/** Looks at one aspect of a lead and an account, and says what speaks for or against. */
interface Rule {

    /** The evidence; empty if there is nothing to say. */
    List<Evidence> weigh(Comparison comparison);

    /** Evidence that weighs what its signal does. */
    static Evidence evidence(Comparison of, Signal signal, String lead, String account, String sentence) {
        return evidence(signal, of.situation().weights().of(signal), lead, account, sentence);
    }

    /** Evidence of another strength, rounded to two places as it is stored. */
    static Evidence evidence(Signal signal, double strength, String lead, String account, String sentence) {
        return new Evidence(signal.name(), lead, account, Math.round(strength * 100) / 100.0, sentence);
    }
}

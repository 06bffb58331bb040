package org.marquee.routing.matching.score;

import java.util.function.Supplier;
import org.marquee.routing.matching.Evidence;

/**
 * One thing that speaks for or against an account. Put into words only if somebody is to read it, as of most accounts
 * that are weighed nobody does.
 *
 * @param strength natural logarithm of the odds it contributes; negative speaks against
 * @param lead what the lead says
 * @param account what the account says; null where it says nothing
 */
record Finding(Signal signal, double strength, String lead, String account, Supplier<String> sentence) {

    /** What weighs as much as its signal does. */
    static Finding of(Comparison of, Signal signal, String lead, String account, Supplier<String> sentence) {
        return of(signal, of.situation().weights().of(signal), lead, account, sentence);
    }

    /** What has another strength, rounded to two places as it is stored. */
    static Finding of(Signal signal, double strength, String lead, String account, Supplier<String> sentence) {
        return new Finding(signal, Math.round(strength * 100) / 100.0, lead, account, sentence);
    }

    Evidence evidence() {
        return new Evidence(signal.name(), lead, account, strength, sentence.get());
    }
}

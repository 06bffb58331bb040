package org.marquee.routing.matching.score;

import java.util.List;
import org.marquee.routing.matching.index.ListedName;
import org.marquee.routing.matching.normalize.CompanyName;

/** The best that can be said of a lead's name and one of an account's. */
record NameMatch(Signal signal, double strength, CompanyName lead, ListedName account, List<String> extra) {

    static NameMatch of(Signal signal, CompanyName lead, ListedName account) {
        return new NameMatch(signal, signal.strength(), lead, account, List.of());
    }

    /** Whether the whole name is that of the account, however it is spelt, and is no everyday word. */
    boolean isTheName() {
        return signal == Signal.IDENTICAL_NAME
                || signal == Signal.SAME_NAME
                || signal == Signal.SAME_LETTERS
                || signal == Signal.SAME_WORDS;
    }

    /** Whether the name speaks for the account at all. */
    boolean speaksFor() {
        return total() > 0;
    }

    /** With the words that speak against. */
    double total() {
        return strength + extra.size() * Signal.EXTRA_WORD.strength();
    }
}

package org.marquee.web.lead;

import org.marquee.domain.wall.Caller;

/** Tells somebody what was done: his own deeds, which are kept under his name, as his. */
public final class Told {
    private Told() {}

    /** The sentence, with "You" where it begins with the caller's name; all sentences of deeds are in the past. */
    public static String to(Caller caller, String sentence) {
        String himself = caller.name() + " ";
        return sentence.startsWith(himself) ? "You " + sentence.substring(himself.length()) : sentence;
    }
}

package org.marquee.domain.text;

import java.util.Optional;
import org.marquee.domain.problem.Invalid;

/** Why somebody does something, in his own words: without white space around it, and no longer than its columns hold. */
public record Reason(String text) {
    private static final int LONGEST = 2_000;

    /**
     * A reason that has to be given.
     *
     * @throws Invalid with the sentence that asks for it if nothing was given, or if it is too long
     */
    public static Reason required(String field, String given, String ask) {
        return optional(field, given).orElseThrow(() -> new Invalid(field, ask));
    }

    /**
     * Empty if none was given.
     *
     * @throws Invalid if it is too long
     */
    public static Optional<Reason> optional(String field, String given) {
        String text = SearchText.orNull(given);
        if (text != null && text.length() > LONGEST) {
            throw new Invalid(field, "This is longer than the 2,000 signs that fit.");
        }
        return Optional.ofNullable(text).map(Reason::new);
    }

    /** As much as fits of a sentence that we put together around what somebody wrote. */
    public static String cut(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST);
    }
}

package org.marquee.routing.matching.score;

import java.util.List;
import org.marquee.routing.matching.name.NameAspect;
import org.marquee.routing.matching.normalize.CompanyName;

/** Says of each part of a comparison of names what it found, and in its words whether that is for or against the account. */
final class NameWords {
    private NameWords() {}

    /** {@code strength} is that of the evidence; negative speaks against. */
    static String of(NameAspect aspect, CompanyName typed, NameMatch match, double strength) {
        return switch (aspect) {
            case LIKENESS -> likeness(typed, match, strength);
            case TYPED_LEFT -> extra(match, strength);
            case LISTED_LEFT -> missing(match, strength);
            case LEGAL_FORM -> strength > 0 ? "The legal form is the same." : "The legal form is another.";
        };
    }

    private static String likeness(CompanyName typed, NameMatch match, double strength) {
        String lead = quoted(typed.text());
        String account = listed(match);
        return switch (match.signal()) {
            case IDENTICAL_NAME, SAME_NAME ->
                match.listed().alias() == null
                        ? "The name is the same: " + account + "."
                        : "The name is listed as an alias: " + account + ".";
            case SAME_LETTERS -> lead + " has the same letters as " + account + ".";
            case SAME_WORDS -> lead + " has the same words as " + account + ".";
            case INITIALS -> lead + " and " + account + " share their initials.";
            default -> lead + " resembles " + account + (strength < 0 ? " too little." : ".");
        };
    }

    private static String extra(NameMatch match, double strength) {
        List<String> words = match.hit().typedLeft();
        if (words.isEmpty()) {
            return "Nothing was typed that is not of " + listed(match) + ".";
        }
        String typed = (words.size() == 1 ? "The word " : "The words ") + quoted(String.join(" ", words));
        if (strength > 0) {
            return typed + ", typed besides, " + (words.size() == 1 ? "counts" : "count") + " little.";
        }
        return typed + (words.size() == 1 ? " speaks" : " speak") + " against " + listed(match) + ".";
    }

    private static String missing(NameMatch match, double strength) {
        return strength > 0
                ? "The words of " + listed(match) + " that were not typed count little."
                : listed(match) + " has words that were not typed.";
    }

    private static String listed(NameMatch match) {
        return quoted(match.listed().text());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}

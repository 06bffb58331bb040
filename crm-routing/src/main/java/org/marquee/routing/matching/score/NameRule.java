package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.name.NameAspect;
import org.marquee.routing.matching.normalize.CompanyName;

/**
 * The names. "Pixar Inc." fits "Pixar"; "Disney Plumbing" has a word too many for "Disney", which counts against it.
 * A name that identifies nobody, as "Ring", says little however well it fits.
 */
final class NameRule implements Rule {
    private static final double LEAST = 0.005;

    @Override
    public List<Evidence> weigh(Comparison comparison) {
        if (comparison.subject().namesNothing()) {
            return List.of();
        }
        CompanyName typed = comparison.subject().names().whole();
        return comparison
                .name()
                .map(match -> weigh(typed, match))
                .orElseGet(() -> List.of(Rule.evidence(Signal.DIFFERENT_NAME, typed.text(), null, differs(typed))));
    }

    private static List<Evidence> weigh(CompanyName typed, NameMatch match) {
        double strength = match.hit().score() * Signal.NEAR_NAME.strength();
        String listed = match.listed().name().text();
        if (strength <= Signal.DIFFERENT_NAME.strength()) {
            return List.of(Rule.evidence(Signal.DIFFERENT_NAME, typed.text(), listed, differs(typed)));
        }
        if (match.isWeak() && strength > Signal.WEAK_NAME.strength()) {
            String sentence = "The name fits, \"" + listed + "\", but it is too common to decide alone.";
            return List.of(Rule.evidence(Signal.WEAK_NAME, typed.text(), listed, sentence));
        }
        List<Evidence> found = new ArrayList<>();
        Map<NameAspect, Double> parts = match.hit().parts();
        add(found, match.signal(), parts.get(NameAspect.LIKENESS), typed.text(), listed, sentence(typed, match));
        add(found, Signal.EXTRA_WORD, parts.get(NameAspect.TYPED_LEFT), typed.text(), listed, extra(match));
        add(found, Signal.MISSING_WORD, parts.get(NameAspect.LISTED_LEFT), typed.text(), listed, missing(match));
        add(found, Signal.LEGAL_FORM, parts.get(NameAspect.LEGAL_FORM), typed.text(), listed, legalForm(parts));
        return found;
    }

    private static void add(
            List<Evidence> found, Signal signal, double part, String typed, String listed, String sentence) {
        double strength = part * Signal.NEAR_NAME.strength();
        if (Math.abs(strength) >= LEAST) {
            found.add(Rule.evidence(signal, strength, typed, listed, sentence));
        }
    }

    private static String sentence(CompanyName typed, NameMatch match) {
        String lead = "\"" + typed.text() + "\"";
        String account = "\"" + match.listed().name().text() + "\"";
        return switch (match.signal()) {
            case IDENTICAL_NAME, SAME_NAME ->
                match.listed().alias() == null
                        ? "The name is the same: " + account + "."
                        : "The name is listed as an alias: " + account + ".";
            case SAME_LETTERS -> lead + " has the same letters as " + account + ".";
            case SAME_WORDS -> lead + " has the same words as " + account + ".";
            case INITIALS -> lead + " and " + account + " share their initials.";
            default -> lead + " resembles " + account + ".";
        };
    }

    private static String extra(NameMatch match) {
        List<String> words = match.hit().typedLeft();
        String account = "\"" + match.listed().name().text() + "\"";
        if (words.isEmpty()) {
            return "Nothing was typed that is not of " + account + ".";
        }
        return "The word" + (words.size() == 1 ? " \"" : "s \"") + String.join(" ", words) + "\" "
                + (words.size() == 1 ? "speaks" : "speak") + " against " + account + ".";
    }

    private static String missing(NameMatch match) {
        return "\"" + match.listed().name().text() + "\" has words that were not typed.";
    }

    private static String legalForm(Map<NameAspect, Double> parts) {
        return parts.get(NameAspect.LEGAL_FORM) > 0 ? "The legal form is the same." : "The legal form is another.";
    }

    private static String differs(CompanyName typed) {
        return "The name \"" + typed.text() + "\" is not one of the account's.";
    }
}

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
    /** Of what goes beyond the least that names weigh, so much counts, which keeps the order. */
    private static final double BEYOND = 0.1;

    @Override
    public List<Evidence> weigh(Comparison comparison) {
        if (comparison.subject().namesNothing()) {
            return List.of();
        }
        CompanyName typed = comparison.subject().names().whole();
        return comparison
                .name()
                .map(match -> weigh(comparison, typed, match))
                .orElseGet(() ->
                        List.of(Rule.evidence(comparison, different(comparison), typed.text(), null, differs(typed))));
    }

    private static List<Evidence> weigh(Comparison comparison, CompanyName typed, NameMatch match) {
        Weights weights = comparison.situation().weights();
        String listed = match.listed().text();
        List<Evidence> found = new ArrayList<>();
        Map<NameAspect, Double> parts = match.hit().parts();
        parts.forEach((aspect, part) -> {
            Signal signal = signal(aspect, match);
            double strength = part * weights.of(signal);
            if (Math.abs(strength) >= LEAST) {
                found.add(Rule.evidence(signal, strength, typed.text(), listed, sentence(aspect, typed, match, part)));
            }
        });
        double sum = found.stream().mapToDouble(Evidence::strength).sum();
        Signal different = different(comparison);
        double least = weights.of(different);
        if (sum <= least) {
            double strength = least + BEYOND * (sum - least);
            return List.of(Rule.evidence(different, strength, typed.text(), listed, differs(typed)));
        }
        if (match.hit().isWeak() && sum > weights.of(Signal.WEAK_NAME)) {
            String sentence = "The name fits, \"" + listed + "\", but it is too common to decide alone.";
            return List.of(Rule.evidence(comparison, Signal.WEAK_NAME, typed.text(), listed, sentence));
        }
        return found;
    }

    private static Signal different(Comparison comparison) {
        return comparison.groupOwnsDomain() ? Signal.NAME_OF_A_PART : Signal.DIFFERENT_NAME;
    }

    private static Signal signal(NameAspect aspect, NameMatch match) {
        return switch (aspect) {
            case LIKENESS -> match.signal();
            case TYPED_LEFT -> Signal.EXTRA_WORD;
            case LISTED_LEFT -> Signal.MISSING_WORD;
            case LEGAL_FORM -> Signal.LEGAL_FORM;
        };
    }

    private static String sentence(NameAspect aspect, CompanyName typed, NameMatch match, double part) {
        return switch (aspect) {
            case LIKENESS -> sentence(typed, match);
            case TYPED_LEFT -> extra(match);
            case LISTED_LEFT -> missing(match);
            case LEGAL_FORM -> part > 0 ? "The legal form is the same." : "The legal form is another.";
        };
    }

    private static String sentence(CompanyName typed, NameMatch match) {
        String lead = "\"" + typed.text() + "\"";
        String account = "\"" + match.listed().text() + "\"";
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
        String account = "\"" + match.listed().text() + "\"";
        if (words.isEmpty()) {
            return "Nothing was typed that is not of " + account + ".";
        }
        return "The word" + (words.size() == 1 ? " \"" : "s \"") + String.join(" ", words) + "\" "
                + (words.size() == 1 ? "speaks" : "speak") + " against " + account + ".";
    }

    private static String missing(NameMatch match) {
        return "\"" + match.listed().text() + "\" has words that were not typed.";
    }

    private static String differs(CompanyName typed) {
        return "The name \"" + typed.text() + "\" is not one of the account's.";
    }
}

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
                String sentence = NameWords.of(aspect, typed, match, strength);
                found.add(Rule.evidence(signal, strength, typed.text(), listed, sentence));
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

    private static String differs(CompanyName typed) {
        return "The name \"" + typed.text() + "\" is not one of the account's.";
    }
}

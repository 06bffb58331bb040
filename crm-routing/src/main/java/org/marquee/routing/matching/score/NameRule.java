package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    public List<Finding> weigh(Comparison comparison) {
        if (comparison.subject().namesNothing()) {
            return List.of();
        }
        CompanyName typed = comparison.subject().names().whole();
        return comparison
                .name()
                .map(match -> weigh(comparison, typed, match))
                .orElseGet(() -> List.of(
                        Finding.of(comparison, different(comparison), typed.text(), null, () -> differs(typed))));
    }

    private static List<Finding> weigh(Comparison comparison, CompanyName typed, NameMatch match) {
        Weights weights = comparison.situation().weights();
        String listed = match.listed().text();
        List<Finding> found = new ArrayList<>();
        Map<NameAspect, Double> parts = match.hit().parts();
        parts.forEach((aspect, part) -> {
            Signal signal = signal(aspect, match);
            double strength = part * weights.of(signal);
            if (Math.abs(strength) >= LEAST) {
                found.add(Finding.of(
                        signal, strength, typed.text(), listed, () -> NameWords.of(aspect, typed, match, strength)));
            }
        });
        double sum = found.stream().mapToDouble(Finding::strength).sum();
        Signal different = different(comparison);
        double least = weights.of(different);
        if (sum <= least) {
            double strength = least + BEYOND * (sum - least);
            return List.of(Finding.of(different, strength, typed.text(), listed, () -> differs(typed)));
        }
        if (match.hit().isWeak() && sum > weights.of(Signal.WEAK_NAME)) {
            return List.of(Finding.of(comparison, Signal.WEAK_NAME, typed.text(), listed, () -> tooCommon(listed)));
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

    private static String tooCommon(String listed) {
        return "The name fits, \"" + listed + "\", but it is too common to decide alone.";
    }

    private static String differs(CompanyName typed) {
        return "The name \"" + typed.text() + "\" is not one of the account's.";
    }
}

package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.List;
import org.marquee.routing.matching.Evidence;

/**
 * The names. "Pixar Inc." fits "Pixar"; "Disney Plumbing" has a word too many for "Disney", which counts against it
 * unless the domain says that it is the same firm.
 */
final class NameRule implements Rule {
    private static final int MOST_WORDS = 4;

    @Override
    public List<Evidence> weigh(Comparison comparison) {
        return comparison.name().map(match -> weigh(comparison, match)).orElse(List.of());
    }

    private static List<Evidence> weigh(Comparison comparison, NameMatch match) {
        List<Evidence> found = new ArrayList<>();
        boolean sameFirm = comparison.groupOwnsDomain();
        double least = Signal.DIFFERENT_NAME.strength();
        if (sameFirm && match.total() <= least) {
            found.add(Rule.evidence(Signal.DIFFERENT_NAME, lead(match), account(match), differs(match)));
        } else {
            found.add(Rule.evidence(match.signal(), match.strength(), lead(match), account(match), sentence(match)));
            match.extra().stream().limit(MOST_WORDS).forEach(word -> found.add(extra(word, account(match))));
        }
        if (isAnothers(comparison, match)) {
            found.add(Rule.evidence(
                    Signal.NAME_OF_ANOTHER,
                    lead(match),
                    null,
                    "Another account has exactly the name \"" + lead(match) + "\"."));
        }
        return found;
    }

    private static boolean isAnothers(Comparison comparison, NameMatch match) {
        return !match.isTheName()
                && !comparison.namedRoots().isEmpty()
                && !comparison.namedRoots().contains(comparison.root());
    }

    private static Evidence extra(String word, String account) {
        return Rule.evidence(
                Signal.EXTRA_WORD, word, account, "The word \"" + word + "\" speaks against \"" + account + "\".");
    }

    private static String lead(NameMatch match) {
        return match.lead().text();
    }

    private static String account(NameMatch match) {
        return match.account().name().text();
    }

    private static String differs(NameMatch match) {
        return "The name \"" + lead(match) + "\" is not one of the account's.";
    }

    private static String sentence(NameMatch match) {
        String lead = "\"" + lead(match) + "\"";
        String account = "\"" + account(match) + "\"";
        return switch (match.signal()) {
            case IDENTICAL_NAME, SAME_NAME ->
                match.account().alias() == null
                        ? "The name is the same: " + account + "."
                        : "The name is listed as an alias: " + account + ".";
            case SAME_LETTERS -> lead + " has the same letters as " + account + ".";
            case SAME_WORDS -> lead + " has the same words as " + account + ".";
            case WEAK_NAME -> "The name is the same, " + account + ", but too common to decide alone.";
            case PART_OF_NAME -> "The account's name is part of what was typed: " + account + ".";
            case INITIALS -> lead + " and " + account + " share their initials.";
            case NEAR_NAME -> lead + " resembles " + account + ".";
            default -> differs(match);
        };
    }
}

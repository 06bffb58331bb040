package org.marquee.routing.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.CommonWords;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.Spelling;

/**
 * Pairs the words of a lead's name with those of an account's: equal words first, then misspelt ones, then "Whats App"
 * with "WhatsApp"; rare words count more. A word that other names or the dictionary have is never a misspelling.
 */
final class WordAlignment {
    private static final double DESCRIPTIVE_WEIGHT = 0.15;
    private static final double COUNTRY_WEIGHT = 0.35;
    private static final double JOINED = 0.95;
    private static final double FAMILIAR = 0.8;
    private static final int SHORTEST_JOINED = 5;
    private static final int LETTERS_PER_ERROR = 9;
    private static final int MOST_ERRORS = 3;
    private static final int SHORTEST_WITH_ERRORS = 10;

    private final CompanyName lead;
    private final CompanyName account;
    private final MatchingIndex index;
    private final List<String> leadRest;
    private final List<String> accountRest;
    private double shared;
    private double paired;
    private boolean common;

    private WordAlignment(CompanyName lead, CompanyName account, MatchingIndex index) {
        this.lead = lead;
        this.account = account;
        this.index = index;
        this.leadRest = new ArrayList<>(lead.words());
        this.accountRest = new ArrayList<>(account.words());
    }

    /**
     * Compares two names.
     *
     * @param familiar whether a word is in any of the account's names: it is no stranger beside another of its names
     */
    static NameLikeness of(CompanyName lead, CompanyName account, Predicate<String> familiar, MatchingIndex index) {
        return new WordAlignment(lead, account, index).likeness(familiar);
    }

    private NameLikeness likeness(Predicate<String> familiar) {
        leadRest.removeIf(word -> accountRest.remove(word) && pair(word, 1));
        leadRest.removeIf(this::pairMisspelt);
        pairSplit(leadRest, accountRest);
        pairSplit(accountRest, leadRest);
        if (common) {
            leadRest.removeIf(word -> familiar.test(word) && pair(word, FAMILIAR));
        }
        double all = paired + weight(leadRest) + weight(accountRest);
        double share = all == 0 ? 0 : shared / all;
        double bySpelling = leadRest.stream().noneMatch(this::isUsed) ? shareOfLetters() : 0;
        if (bySpelling > share) {
            return new NameLikeness(bySpelling, List.of(), true);
        }
        List<String> extra = leadRest.stream()
                .filter(word -> !CommonWords.isDescriptive(word) && !CommonWords.isCountry(word))
                .toList();
        return new NameLikeness(share, extra, common);
    }

    private boolean pairMisspelt(String word) {
        if (isUsed(word)) {
            return false;
        }
        return accountRest.stream()
                .filter(other -> Spelling.mayBeSame(word, other))
                .findFirst()
                .map(other -> accountRest.remove(other) && pair(other, Spelling.likeness(word, other)))
                .orElse(false);
    }

    private void pairSplit(List<String> split, List<String> whole) {
        for (int i = 0; i + 1 < split.size(); i++) {
            String joined = split.get(i) + split.get(i + 1);
            if (joined.length() >= SHORTEST_JOINED && whole.remove(joined)) {
                pair(joined, JOINED);
                split.subList(i, i + 2).clear();
            }
        }
    }

    /** What the letters without spaces have in common, if a few typing errors can explain the difference; otherwise 0. */
    private double shareOfLetters() {
        String a = lead.joined();
        String b = account.joined();
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_WITH_ERRORS) {
            return 0;
        }
        int allowed = Math.min(MOST_ERRORS, shorter / LETTERS_PER_ERROR);
        int errors = Spelling.distance(a, b, allowed);
        return errors > allowed ? 0 : 1 - (double) errors / shorter;
    }

    private boolean isUsed(String word) {
        return index.knowsWord(word) || CommonWords.isOrdinary(word);
    }

    private boolean pair(String word, double quality) {
        double weight = weight(word);
        shared += quality * weight;
        paired += weight;
        common |= !CommonWords.isDescriptive(word);
        return true;
    }

    private double weight(List<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        if (CommonWords.isDescriptive(word)) {
            return DESCRIPTIVE_WEIGHT;
        }
        double rarity = Math.max(DESCRIPTIVE_WEIGHT, index.rarity(word));
        return CommonWords.isCountry(word) ? Math.min(COUNTRY_WEIGHT, rarity) : rarity;
    }
}

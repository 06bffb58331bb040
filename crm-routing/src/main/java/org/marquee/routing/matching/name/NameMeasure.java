package org.marquee.routing.matching.name;

import java.util.Arrays;
import org.marquee.routing.matching.normalize.Spelling;

/**
 * Puts numbers to what a typed and a listed name have in common and in what they differ, and adds up what these weigh.
 * Holds one pair of names at a time.
 */
final class NameMeasure {
    private static final double ENOUGH_PAIRS = 0.6;
    private static final int SHORTEST_NEAR = 5;
    private static final int LETTERS_PER_ERROR = 5;
    private static final int MOST_ERRORS = 4;
    private static final double MOST_LETTERS_ERRORS = 1.25;
    private static final double TINY = 1e-9;
    private static final double[] MATCHED = {0.5, 1, 2, 4};
    private static final double[] LEFT = {0.3, 0.8, 2};
    private static final double[] CONFLICT = {0.4, 1};
    private static final double[] SPECIFIC = {0.5, 1};
    private static final double[] PAIRS = {ENOUGH_PAIRS, 1};

    private final Asked asked;
    private final NameIndex index;
    private final NameWeights weights;
    private final boolean part;
    private final double mostOfLetters;
    private final double[] features = new double[NameFeature.COUNT];
    private final int core;
    private final int legalForm;
    private final int spellings;
    private double score;
    private boolean isByWords;

    /** {@code part} tells whether what is asked is not all that was typed. */
    NameMeasure(Asked asked, NameIndex index, NameWeights weights, boolean part) {
        this.asked = asked;
        this.index = index;
        this.weights = weights;
        this.part = part;
        mostOfLetters = mostOfLetters(weights);
        core = Hashes.of(asked.name.core(), asked.name.core().length());
        spellings = Hashes.ofSpellings(asked.name.letters());
        legalForm = index.legalForms.find(asked.name.legalForm());
    }

    private static double mostOfLetters(NameWeights weights) {
        return Math.max(0, weights.of(NameFeature.PAIRS_HALF))
                + Math.max(0, weights.of(NameFeature.PAIRS_MORE))
                + Math.max(0, weights.of(NameFeature.LETTERS_NEAR))
                + MOST_LETTERS_ERRORS * Math.max(0, weights.of(NameFeature.LETTERS_ERRORS));
    }

    /** What all that was measured weighs, in logarithms of odds. */
    double score() {
        return score;
    }

    /** The most that the score can be once letters are compared. */
    double mostWithLetters() {
        return isByWords ? score + mostOfLetters : score;
    }

    /** What was measured, by {@link NameFeature}. */
    double[] features() {
        return features.clone();
    }

    /** Measures all but letters; {@code a} is of this name, which has the hash of the initials or of all the letters, or not. */
    void measureWords(Alignment a, int name, boolean initials, boolean letters) {
        Arrays.fill(features, 0);
        score = 0;
        set(NameFeature.PRIOR, 1);
        flag(NameFeature.PART, part);
        flag(NameFeature.ALIAS, index.isAlias(name));
        legalForms(index.listed.legalForm(name));
        boolean whole = a.isWhole();
        boolean areInitials = initials && !whole;
        if (!areInitials) {
            flag(NameFeature.WEAK, asked.name.isWeak());
        }
        boolean areLetters =
                !areInitials && letters && !whole && Hashes.mayShareSpelling(spellings, index.listed.spellings(name));
        isByWords = !areInitials && !areLetters;
        if (areInitials) {
            initials(name);
        } else if (areLetters) {
            set(NameFeature.SAME_LETTERS, 1);
        } else {
            words(a, name, whole);
        }
    }

    private void words(Alignment a, int name, boolean whole) {
        int inversions = a.inversions();
        flag(NameFeature.WHOLE, whole && inversions == 0);
        flag(NameFeature.WHOLE_OTHER_ORDER, whole && inversions > 0);
        flag(NameFeature.IDENTICAL, whole && index.listed.core(name) == core);
        set(NameFeature.INVERTED, whole ? 0 : Math.min(2, inversions));
        set(NameFeature.INVERTED_TRANSLATED, a.meant.translated > 0 ? Math.min(2, inversions) : 0);
        set(NameFeature.TYPED_WORDS, Math.min(6, asked.size));
        flag(NameFeature.FIRST_WORD, a.isFirstPaired());
        flag(NameFeature.CONFLICT_FIRST, a.isTypedOpen(0) && a.isListedOpen(0));
        flag(NameFeature.CONFLICT_ONE_WORD, a.isOneReplaced());
        flag(NameFeature.ONE_WORD_OF_MORE, asked.size == 1 && a.listed > 1);
        pairs(a);
        leftovers(a.left, a.matched);
        runs(a);
    }

    private void legalForms(int listed) {
        if (!asked.name.legalForm().isEmpty() && listed != Vocabulary.NONE) {
            set(listed == legalForm ? NameFeature.SAME_LEGAL_FORM : NameFeature.OTHER_LEGAL_FORM, 1);
        }
    }

    private void initials(int name) {
        int length = asked.words[0].length();
        int size = index.listed.size(name);
        boolean institution = false;
        for (int j = 0; j < size; j++) {
            institution |= index.facts.kind(index.listed.word(name, j)) == WordFacts.GENERIC;
        }
        set(initialsOf(length), 1);
        flag(NameFeature.INITIALS_INSTITUTION, institution);
        set(NameFeature.INITIALS_RARITY, index.facts.weight(index.listed, name) / size);
        flag(NameFeature.INITIALS_LEGAL_FORM, index.listed.legalForm(name) != Vocabulary.NONE);
        flag(NameFeature.INITIALS_EXACT, size == length);
    }

    private static NameFeature initialsOf(int length) {
        if (length <= 2) {
            return NameFeature.INITIALS_2;
        }
        return length == 3 ? NameFeature.INITIALS_3 : length == 4 ? NameFeature.INITIALS_4 : NameFeature.INITIALS_MORE;
    }

    private void pairs(Alignment a) {
        steps(a.matched, NameFeature.MATCHED_HALF, MATCHED);
        set(NameFeature.MISSPELT_LOSS, Math.min(1, a.loss));
        set(NameFeature.MISSPELT_MANY, Math.max(0, a.meant.misspelt - 1));
        set(NameFeature.MISSPELT_KNOWN, a.meant.misspeltKnown);
        set(NameFeature.MISSPELT_COMMON, a.meant.misspeltCommon);
        set(NameFeature.TRANSLATED, Math.min(3, a.meant.translated));
        set(NameFeature.COGNATES, Math.min(3, a.meant.cognates));
        set(NameFeature.ABBREVIATED, Math.min(3, a.like.count));
        set(NameFeature.ABBREVIATED_KNOWN, Math.min(2, a.like.known));
        set(NameFeature.ABBREVIATED_COMMON, a.like.common);
        set(NameFeature.JOINED, a.split.count + a.meant.typedApart);
        set(NameFeature.SPELLED_OUT_2, a.spelledOut.ofTwo);
        set(NameFeature.SPELLED_OUT_3, a.spelledOut.ofThree);
        set(NameFeature.SPELLED_OUT_MORE, a.spelledOut.ofMore);
    }

    private void leftovers(Leftovers left, double matched) {
        steps(left.typed, NameFeature.TYPED_LEFT_LITTLE, LEFT);
        steps(left.listed, NameFeature.LISTED_LEFT_LITTLE, LEFT);
        set(NameFeature.TYPED_LEFT_MOST, Math.max(0, left.typed - 2));
        set(NameFeature.LISTED_LEFT_MOST, Math.max(0, left.listed - 2));
        set(NameFeature.TYPED_SHARE, left.typed / (left.typed + matched + TINY));
        set(NameFeature.LISTED_SHARE, left.listed / (left.listed + matched + TINY));
        set(NameFeature.TYPED_LEFT_GENERIC, Math.min(1.5, left.typedGeneric));
        set(NameFeature.TYPED_LEFT_ORDINARY, Math.min(1.5, left.typedOrdinary));
        set(NameFeature.LISTED_LEFT_GENERIC, Math.min(1.5, left.listedGeneric));
        set(NameFeature.LISTED_LEFT_ORDINARY, Math.min(1.5, left.listedOrdinary));
        steps(Math.min(left.typed, left.listed), NameFeature.CONFLICT_LITTLE, CONFLICT);
        steps(left.specificOnBothSides(), NameFeature.CONFLICT_SPECIFIC_LITTLE, SPECIFIC);
        flag(NameFeature.CONFLICT_GENERIC, left.typedGeneric > 0 && left.listedGeneric > 0);
        set(NameFeature.UNKNOWN_LEFT, Math.min(2, left.unknown));
        flag(NameFeature.NUMBERS_DIFFER, left.numbers);
    }

    /** Whether one name stands within the other. */
    private void runs(Alignment a) {
        if (a.left.typed == 0 && a.left.listed > 0) {
            flag(NameFeature.LISTED_STARTS, a.listedRun(0));
            flag(NameFeature.LISTED_ENDS, a.listedRun(a.listed - asked.size));
        }
        if (a.left.listed == 0 && a.left.typed > 0) {
            flag(NameFeature.TYPED_STARTS, a.typedRun(0));
            flag(NameFeature.TYPED_ENDS, a.typedRun(asked.size - a.listed));
        }
    }

    /** How alike they are when words are left out of account; {@code a} is of the name whose words were measured. */
    void measureLetters(Alignment a) {
        if (!isByWords) {
            return;
        }
        double shared = asked.pairs.shared(a);
        steps(shared, NameFeature.PAIRS_HALF, PAIRS);
        if (shared > ENOUGH_PAIRS && !a.isWhole() && asked.joined.length() >= SHORTEST_NEAR) {
            String listed = a.joined();
            int shorter = Math.min(listed.length(), asked.joined.length());
            int allowed = Math.min(MOST_ERRORS, Math.max(1, shorter / LETTERS_PER_ERROR));
            int errors = Spelling.distance(asked.joined, listed, allowed);
            if (errors <= allowed) {
                set(NameFeature.LETTERS_NEAR, 1);
                set(
                        NameFeature.LETTERS_ERRORS,
                        Math.min(MOST_LETTERS_ERRORS, (double) errors / shorter * LETTERS_PER_ERROR));
            }
        }
    }

    /** A value in steps, so that each part of its range has a weight of its own. */
    private void steps(double value, NameFeature first, double[] ends) {
        double from = 0;
        for (int i = 0; i < ends.length && value > from; i++) {
            set(first.place() + i, Math.min(1, (value - from) / (ends[i] - from)));
            from = ends[i];
        }
    }

    private void flag(NameFeature feature, boolean is) {
        if (is) {
            set(feature.place(), 1);
        }
    }

    private void set(NameFeature feature, double value) {
        set(feature.place(), value);
    }

    private void set(int place, double value) {
        if (value != 0) {
            features[place] = value;
            score += value * weights.at(place);
        }
    }
}

package org.marquee.routing.matching.name;

import org.marquee.routing.matching.normalize.Spelling;

/** Puts numbers to what a typed and a listed name have in common and in what they differ. */
final class NameMeasure {
    private static final double ENOUGH_PAIRS = 0.6;
    private static final int SHORTEST_NEAR = 5;
    private static final int LETTERS_PER_ERROR = 5;
    private static final int MOST_ERRORS = 4;
    private static final double TINY = 1e-9;

    private final Asked asked;
    private final NameIndex index;
    private final int core;
    private final int legalForm;
    private final int spellings;

    NameMeasure(Asked asked, NameIndex index) {
        this.asked = asked;
        this.index = index;
        core = Hashes.of(asked.name.core(), asked.name.core().length());
        spellings = Hashes.ofSpellings(asked.name.letters());
        legalForm = index.legalForms.find(asked.name.legalForm());
    }

    /** By {@link NameFeature}; {@code a} is of this name, which has the hash of the initials or of all the letters, or not. */
    double[] measure(Alignment a, int name, boolean initials, boolean letters) {
        double[] x = new double[NameFeature.COUNT];
        set(x, NameFeature.PRIOR, 1);
        flag(x, NameFeature.ALIAS, index.isAlias(name));
        legalForms(x, index.listed.legalForm(name));
        boolean whole = a.isWhole();
        if (initials && !whole) {
            initials(x, name);
            return x;
        }
        flag(x, NameFeature.WEAK, asked.name.isWeak());
        if (letters && !whole && Hashes.mayShareSpelling(spellings, index.listed.spellings(name))) {
            set(x, NameFeature.SAME_LETTERS, 1);
            return x;
        }
        int inversions = a.inversions();
        flag(x, NameFeature.WHOLE, whole && inversions == 0);
        flag(x, NameFeature.WHOLE_OTHER_ORDER, whole && inversions > 0);
        flag(x, NameFeature.IDENTICAL, whole && index.listed.core(name) == core);
        set(x, NameFeature.INVERTED, whole ? 0 : Math.min(2, inversions));
        set(x, NameFeature.INVERTED_TRANSLATED, a.meant.translated > 0 ? Math.min(2, inversions) : 0);
        set(x, NameFeature.TYPED_WORDS, Math.min(6, asked.size));
        flag(x, NameFeature.FIRST_WORD, a.isFirstPaired());
        flag(x, NameFeature.CONFLICT_FIRST, a.isTypedOpen(0) && a.isListedOpen(0));
        flag(x, NameFeature.CONFLICT_ONE_WORD, a.isOneReplaced());
        flag(x, NameFeature.ONE_WORD_OF_MORE, asked.size == 1 && a.listed > 1);
        pairs(x, a);
        leftovers(x, a.left, a.matched);
        runs(x, a);
        letters(x, a, whole);
        return x;
    }

    private void legalForms(double[] x, int listed) {
        if (!asked.name.legalForm().isEmpty() && listed != Vocabulary.NONE) {
            set(x, listed == legalForm ? NameFeature.SAME_LEGAL_FORM : NameFeature.OTHER_LEGAL_FORM, 1);
        }
    }

    private void initials(double[] x, int name) {
        int length = asked.words[0].length();
        int size = index.listed.size(name);
        boolean institution = false;
        for (int j = 0; j < size; j++) {
            institution |= index.facts.kind(index.listed.word(name, j)) == WordFacts.GENERIC;
        }
        set(x, initialsOf(length), 1);
        flag(x, NameFeature.INITIALS_INSTITUTION, institution);
        set(x, NameFeature.INITIALS_RARITY, index.facts.weight(index.listed, name) / size);
        flag(x, NameFeature.INITIALS_LEGAL_FORM, index.listed.legalForm(name) != Vocabulary.NONE);
        flag(x, NameFeature.INITIALS_EXACT, size == length);
    }

    private static NameFeature initialsOf(int length) {
        if (length <= 2) {
            return NameFeature.INITIALS_2;
        }
        return length == 3 ? NameFeature.INITIALS_3 : length == 4 ? NameFeature.INITIALS_4 : NameFeature.INITIALS_MORE;
    }

    private static void pairs(double[] x, Alignment a) {
        steps(x, a.matched, NameFeature.MATCHED_HALF, 0.5, 1, 2, 4);
        set(x, NameFeature.MISSPELT_LOSS, Math.min(1, a.loss));
        set(x, NameFeature.MISSPELT_MANY, Math.max(0, a.meant.misspelt - 1));
        set(x, NameFeature.MISSPELT_KNOWN, a.meant.misspeltKnown);
        set(x, NameFeature.MISSPELT_COMMON, a.meant.misspeltCommon);
        set(x, NameFeature.TRANSLATED, Math.min(3, a.meant.translated));
        set(x, NameFeature.COGNATES, Math.min(3, a.meant.cognates));
        set(x, NameFeature.ABBREVIATED, Math.min(3, a.like.count));
        set(x, NameFeature.ABBREVIATED_KNOWN, Math.min(2, a.like.known));
        set(x, NameFeature.ABBREVIATED_COMMON, a.like.common);
        set(x, NameFeature.JOINED, a.split.count + a.meant.typedApart);
        set(x, NameFeature.SPELLED_OUT_2, a.spelledOut.ofTwo);
        set(x, NameFeature.SPELLED_OUT_3, a.spelledOut.ofThree);
        set(x, NameFeature.SPELLED_OUT_MORE, a.spelledOut.ofMore);
    }

    private static void leftovers(double[] x, Leftovers left, double matched) {
        steps(x, left.typed, NameFeature.TYPED_LEFT_LITTLE, 0.3, 0.8, 2);
        steps(x, left.listed, NameFeature.LISTED_LEFT_LITTLE, 0.3, 0.8, 2);
        set(x, NameFeature.TYPED_LEFT_MOST, Math.max(0, left.typed - 2));
        set(x, NameFeature.LISTED_LEFT_MOST, Math.max(0, left.listed - 2));
        set(x, NameFeature.TYPED_SHARE, left.typed / (left.typed + matched + TINY));
        set(x, NameFeature.LISTED_SHARE, left.listed / (left.listed + matched + TINY));
        set(x, NameFeature.TYPED_LEFT_GENERIC, Math.min(1.5, left.typedGeneric));
        set(x, NameFeature.TYPED_LEFT_ORDINARY, Math.min(1.5, left.typedOrdinary));
        set(x, NameFeature.LISTED_LEFT_GENERIC, Math.min(1.5, left.listedGeneric));
        set(x, NameFeature.LISTED_LEFT_ORDINARY, Math.min(1.5, left.listedOrdinary));
        steps(x, Math.min(left.typed, left.listed), NameFeature.CONFLICT_LITTLE, 0.4, 1);
        steps(x, left.specificOnBothSides(), NameFeature.CONFLICT_SPECIFIC_LITTLE, 0.5, 1);
        flag(x, NameFeature.CONFLICT_GENERIC, left.typedGeneric > 0 && left.listedGeneric > 0);
        set(x, NameFeature.UNKNOWN_LEFT, Math.min(2, left.unknown));
        flag(x, NameFeature.NUMBERS_DIFFER, left.numbers);
    }

    /** Whether one name stands within the other. */
    private void runs(double[] x, Alignment a) {
        if (a.left.typed == 0 && a.left.listed > 0) {
            flag(x, NameFeature.LISTED_STARTS, a.listedRun(0));
            flag(x, NameFeature.LISTED_ENDS, a.listedRun(a.listed - asked.size));
        }
        if (a.left.listed == 0 && a.left.typed > 0) {
            flag(x, NameFeature.TYPED_STARTS, a.typedRun(0));
            flag(x, NameFeature.TYPED_ENDS, a.typedRun(asked.size - a.listed));
        }
    }

    /** How alike they are when words are left out of account. */
    private void letters(double[] x, Alignment a, boolean whole) {
        double shared = asked.pairs.shared(a);
        steps(x, shared, NameFeature.PAIRS_HALF, ENOUGH_PAIRS, 1);
        if (shared > ENOUGH_PAIRS && !whole && asked.joined.length() >= SHORTEST_NEAR) {
            String listed = a.joined();
            int shorter = Math.min(listed.length(), asked.joined.length());
            int allowed = Math.min(MOST_ERRORS, Math.max(1, shorter / LETTERS_PER_ERROR));
            int errors = Spelling.distance(asked.joined, listed, allowed);
            if (errors <= allowed) {
                set(x, NameFeature.LETTERS_NEAR, 1);
                set(x, NameFeature.LETTERS_ERRORS, (double) errors / shorter * LETTERS_PER_ERROR);
            }
        }
    }

    /** A value in steps, so that each part of its range has a weight of its own. */
    private static void steps(double[] x, double value, NameFeature first, double... ends) {
        double from = 0;
        for (int i = 0; i < ends.length; i++) {
            x[first.place() + i] = Math.min(1, Math.max(0, (value - from) / (ends[i] - from)));
            from = ends[i];
        }
    }

    private static void flag(double[] x, NameFeature feature, boolean is) {
        x[feature.place()] = is ? 1 : 0;
    }

    private static void set(double[] x, NameFeature feature, double value) {
        x[feature.place()] = value;
    }
}

package org.marquee.routing.matching.name;

import org.marquee.routing.matching.normalize.Spelling;
import org.marquee.routing.matching.normalize.Translations;

/** Puts numbers to what a typed and a listed name have in common and in what they differ. */
final class NameMeasure {
    private final Asked asked;
    private final NameIndex index;

    NameMeasure(Asked asked, NameIndex index) {
        this.asked = asked;
        this.index = index;
    }

    /** By {@link NameFeature}; {@code a} is of this name. */
    double[] measure(Alignment a, int name, boolean initials, boolean letters) {
        double[] x = new double[NameFeature.values().length];
        set(x, NameFeature.PRIOR, 1);
        set(x, NameFeature.ALIAS, index.isAlias(name) ? 1 : 0);
        legalForm(x, asked.name.legalForm(), index.legalForm(name));
        boolean isInitials = initials && !a.whole;
        if (isInitials) {
            int length = asked.words[0].length();
            set(
                    x,
                    length <= 2
                            ? NameFeature.INITIALS_2
                            : length == 3
                                    ? NameFeature.INITIALS_3
                                    : length == 4 ? NameFeature.INITIALS_4 : NameFeature.INITIALS_MORE,
                    1);
            int listed = index.wordsOfName.count(name);
            boolean institution = false;
            for (int i = index.wordsOfName.from(name); i < index.wordsOfName.to(name); i++) {
                institution |= !Translations.of(index.words.word(index.wordsOfName.at(i)))
                        .isEmpty();
            }
            set(x, NameFeature.INITIALS_INSTITUTION, institution ? 1 : 0);
            set(x, NameFeature.INITIALS_RARITY, index.weight(name) / listed);
            set(x, NameFeature.INITIALS_LEGAL_FORM, index.legalForm(name).isEmpty() ? 0 : 1);
            set(x, NameFeature.INITIALS_EXACT, listed == length ? 1 : 0);
            return x;
        }
        set(x, NameFeature.WEAK, asked.name.isWeak() ? 1 : 0);
        if (letters && !a.whole) {
            set(x, NameFeature.SAME_LETTERS, 1);
            return x;
        }
        steps(x, a.matched, NameFeature.MATCHED_HALF, 0.5, 1, 2, 4);
        steps(x, a.typedLeft, NameFeature.TYPED_LEFT_LITTLE, 0.3, 0.8, 2);
        steps(x, a.listedLeft, NameFeature.LISTED_LEFT_LITTLE, 0.3, 0.8, 2);
        set(x, NameFeature.TYPED_LEFT_MOST, Math.max(0, a.typedLeft - 2));
        set(x, NameFeature.LISTED_LEFT_MOST, Math.max(0, a.listedLeft - 2));
        set(x, NameFeature.TYPED_SHARE, a.typedLeft / (a.typedLeft + a.matched + 1e-9));
        set(x, NameFeature.LISTED_SHARE, a.listedLeft / (a.listedLeft + a.matched + 1e-9));
        set(x, NameFeature.WHOLE, a.whole && a.inversions == 0 ? 1 : 0);
        set(x, NameFeature.WHOLE_OTHER_ORDER, a.whole && a.inversions > 0 ? 1 : 0);
        set(x, NameFeature.INVERTED, a.whole ? 0 : Math.min(2, a.inversions));
        set(x, NameFeature.MISSPELT_LOSS, Math.min(1, a.loss));
        set(x, NameFeature.MISSPELT_MANY, Math.max(0, a.misspelt - 1));
        set(x, NameFeature.ABBREVIATED, Math.min(3, a.abbreviated));
        set(x, NameFeature.JOINED, a.joined);
        set(x, NameFeature.NUMBERS_DIFFER, a.numbersDiffer ? 1 : 0);
        set(x, NameFeature.FIRST_WORD, a.firstMatched ? 1 : 0);
        steps(x, Math.min(a.typedLeft, a.listedLeft), NameFeature.CONFLICT_LITTLE, 0.4, 1);
        set(x, NameFeature.MISSPELT_KNOWN, a.misspeltKnown);
        double typedSpecific = Math.max(0, a.typedLeft - a.typedLeftGeneric - a.typedLeftOrdinary);
        double listedSpecific = Math.max(0, a.listedLeft - a.listedLeftGeneric - a.listedLeftOrdinary);
        steps(x, Math.min(typedSpecific, listedSpecific), NameFeature.CONFLICT_SPECIFIC_LITTLE, 0.5, 1);
        set(x, NameFeature.TYPED_WORDS, Math.min(6, asked.size));
        set(x, NameFeature.COGNATES, Math.min(3, a.cognates));
        set(x, NameFeature.TRANSLATED, Math.min(3, a.translated));
        set(x, NameFeature.SPELLED_OUT, Math.min(2, a.spelledOut));
        set(x, NameFeature.IDENTICAL, a.whole && index.hasCore(name, asked.name.core()) ? 1 : 0);
        set(x, NameFeature.LISTED_STARTS, a.typedLeft == 0 && a.listedLeft > 0 && a.listedRun(0) ? 1 : 0);
        set(
                x,
                NameFeature.LISTED_ENDS,
                a.typedLeft == 0 && a.listedLeft > 0 && a.listedRun(a.listed - asked.size) ? 1 : 0);
        set(x, NameFeature.TYPED_STARTS, a.listedLeft == 0 && a.typedLeft > 0 && a.typedRun(0) ? 1 : 0);
        set(
                x,
                NameFeature.TYPED_ENDS,
                a.listedLeft == 0 && a.typedLeft > 0 && a.typedRun(asked.size - a.listed) ? 1 : 0);
        set(x, NameFeature.INVERTED_TRANSLATED, a.translated > 0 ? Math.min(2, a.inversions) : 0);
        set(x, NameFeature.ABBREVIATED_KNOWN, Math.min(2, a.abbreviatedKnown));
        set(x, NameFeature.TYPED_LEFT_GENERIC, Math.min(1.5, a.typedLeftGeneric));
        set(x, NameFeature.TYPED_LEFT_ORDINARY, Math.min(1.5, a.typedLeftOrdinary));
        set(x, NameFeature.LISTED_LEFT_GENERIC, Math.min(1.5, a.listedLeftGeneric));
        set(x, NameFeature.LISTED_LEFT_ORDINARY, Math.min(1.5, a.listedLeftOrdinary));
        double pairs = a.sharedPairs();
        steps(x, pairs, NameFeature.PAIRS_HALF, 0.6, 1);
        if (pairs > 0.6 && !a.whole && asked.joined.length() >= 5) {
            String other = a.joined();
            int shorter = Math.min(other.length(), asked.joined.length());
            int allowed = Math.min(4, Math.max(1, shorter / 5));
            int errors = Spelling.distance(asked.joined, other, allowed);
            if (errors <= allowed) {
                set(x, NameFeature.LETTERS_NEAR, 1);
                set(x, NameFeature.LETTERS_ERRORS, (double) errors / shorter * 5);
            }
        }
        set(x, NameFeature.UNKNOWN_LEFT, Math.min(2, a.unknownLeft));
        set(x, NameFeature.ONE_WORD_OF_MORE, asked.size == 1 && a.listed > 1 ? 1 : 0);
        return x;
    }

    private static void legalForm(double[] x, String typed, String listed) {
        if (!typed.isEmpty() && !listed.isEmpty()) {
            set(x, typed.equals(listed) ? NameFeature.SAME_LEGAL_FORM : NameFeature.OTHER_LEGAL_FORM, 1);
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

    private static void set(double[] x, NameFeature feature, double value) {
        x[feature.place()] = value;
    }
}

package org.marquee.routing.matching.name;

import org.marquee.routing.matching.normalize.Spelling;

/**
 * Pairs the words of a typed name with those of a listed one: equal words, misspelt ones, joined and split ones,
 * abbreviations. What is left on either side speaks against.
 */
final class Alignment {
    private static final int MOST_WORDS = 24;
    private static final int MOST_LEFT = 8;
    private static final int LONG = 6;
    private static final int MOST_ERRORS = 3;

    private final Asked asked;
    private final NameIndex index;
    final boolean[] typedUsed = new boolean[MOST_WORDS];
    final boolean[] listedUsed = new boolean[MOST_WORDS];
    private final int[] partner = new int[MOST_WORDS];
    int listed;
    private int from;
    double matched;
    double exact;
    double loss;
    int misspelt;
    int misspeltKnown;
    int translated;
    int cognates;
    int spelledOut;
    int abbreviated;
    int joined;
    int inversions;
    double typedLeftGeneric;
    double typedLeftOrdinary;
    double listedLeftGeneric;
    double listedLeftOrdinary;
    int abbreviatedKnown;
    double typedLeft;
    double listedLeft;
    int unknownLeft;
    boolean numbersDiffer;
    boolean firstMatched;
    boolean whole;

    Alignment(Asked asked, NameIndex index) {
        this.asked = asked;
        this.index = index;
    }

    void compare(int name) {
        from = index.wordsOfName.from(name);
        listed = Math.min(MOST_WORDS, index.wordsOfName.to(name) - from);
        reset();
        pairMeant(true);
        pairMeant(false);
        pairSplits();
        pairInitials();
        pairRest();
        leftovers();
        countInversions();
    }

    private void reset() {
        for (int i = 0; i < asked.size; i++) {
            typedUsed[i] = false;
            partner[i] = -1;
        }
        for (int j = 0; j < listed; j++) {
            listedUsed[j] = false;
        }
        matched = 0;
        exact = 0;
        loss = 0;
        misspelt = 0;
        misspeltKnown = 0;
        translated = 0;
        cognates = 0;
        spelledOut = 0;
        abbreviated = 0;
        joined = 0;
        inversions = 0;
        typedLeft = 0;
        typedLeftGeneric = 0;
        typedLeftOrdinary = 0;
        listedLeftGeneric = 0;
        listedLeftOrdinary = 0;
        abbreviatedKnown = 0;
        listedLeft = 0;
        unknownLeft = 0;
        numbersDiffer = false;
    }

    private int word(int j) {
        return index.wordsOfName.at(from + j);
    }

    private void pairMeant(boolean exactly) {
        for (int j = 0; j < listed; j++) {
            if (listedUsed[j]) {
                continue;
            }
            int slot = asked.find(word(j));
            if (slot < 0 || (asked.quality(slot) == 1) != exactly) {
                continue;
            }
            int i = asked.position(slot);
            boolean two = asked.takesTwo(slot);
            if (typedUsed[i] || (two && typedUsed[i + 1])) {
                i = two ? -1 : sameWordElsewhere(i);
            }
            if (i >= 0) {
                pair(i, j, asked.quality(slot));
                if (two) {
                    typedUsed[i + 1] = true;
                    joined++;
                } else if (asked.quality(slot) == Asked.TRANSLATED) {
                    translated++;
                } else if (asked.quality(slot) == Asked.COGNATE) {
                    cognates++;
                } else if (!exactly) {
                    misspelt++;
                    misspeltKnown += asked.known[i] ? 1 : 0;
                }
            }
        }
    }

    /** A word may be typed twice. */
    private int sameWordElsewhere(int i) {
        for (int k = i + 1; k < asked.size; k++) {
            if (!typedUsed[k] && asked.words[k].equals(asked.words[i])) {
                return k;
            }
        }
        return -1;
    }

    private void pairSplits() {
        for (Asked.Split split : asked.splits) {
            for (int j = 0; j + 1 < listed && !typedUsed[split.typed()]; j++) {
                if (!listedUsed[j] && !listedUsed[j + 1] && word(j) == split.first() && word(j + 1) == split.second()) {
                    pair(split.typed(), j, split.quality());
                    listedUsed[j + 1] = true;
                    double weight = index.rarity(split.second());
                    matched += weight * split.quality();
                    loss += weight * (1 - split.quality());
                    joined++;
                }
            }
        }
    }

    /** "ALS" for "Amyotrophic Lateral Sclerosis", on either side. */
    private void pairInitials() {
        for (int i = 0; i < asked.size; i++) {
            String letters = asked.words[i];
            if (typedUsed[i] || letters.length() < 2 || letters.length() > 6) {
                continue;
            }
            for (int j = 0; j + letters.length() <= listed; j++) {
                if (isSpelledOut(letters, j)) {
                    spellOut(i, j, letters.length());
                    break;
                }
            }
        }
        for (int j = 0; j < listed; j++) {
            int length = index.words.length(word(j));
            if (listedUsed[j] || length < 2 || length > 6) {
                continue;
            }
            for (int i = 0; i + length <= asked.size; i++) {
                if (isTypedOut(word(j), length, i)) {
                    for (int k = i; k < i + length; k++) {
                        typedUsed[k] = true;
                    }
                    partner[i] = j;
                    listedUsed[j] = true;
                    matched += index.rarity(word(j)) * 0.9;
                    spelledOut++;
                    break;
                }
            }
        }
    }

    private boolean isSpelledOut(String letters, int j) {
        for (int k = 0; k < letters.length(); k++) {
            if (listedUsed[j + k] || index.words.charAt(word(j + k), 0) != letters.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTypedOut(int letters, int length, int i) {
        for (int k = 0; k < length; k++) {
            if (typedUsed[i + k] || asked.words[i + k].charAt(0) != index.words.charAt(letters, k)) {
                return false;
            }
        }
        return true;
    }

    private void spellOut(int i, int j, int length) {
        for (int k = j; k < j + length; k++) {
            listedUsed[k] = true;
            matched += index.rarity(word(k)) * 0.9;
        }
        typedUsed[i] = true;
        partner[i] = j;
        spelledOut++;
    }

    private void pairRest() {
        int open = 0;
        for (int i = 0; i < asked.size && open < MOST_LEFT; i++) {
            if (typedUsed[i]) {
                continue;
            }
            open++;
            int best = -1;
            double bestLikeness = 0;
            for (int j = 0; j < listed; j++) {
                if (!listedUsed[j] && mayBeLike(asked.words[i], word(j))) {
                    double likeness = likeness(asked.words[i], index.words.word(word(j)));
                    if (likeness > bestLikeness) {
                        bestLikeness = likeness;
                        best = j;
                    }
                }
            }
            if (best >= 0) {
                pair(i, best, bestLikeness);
                abbreviated++;
                abbreviatedKnown += asked.known[i] ? 1 : 0;
            }
        }
    }

    /** Words that begin otherwise are alike only if they are long and differ by few letters. */
    private boolean mayBeLike(String typed, int listed) {
        int length = index.words.length(listed);
        return typed.charAt(0) == index.words.charAt(listed, 0)
                || (typed.length() >= LONG && length >= LONG && Math.abs(typed.length() - length) <= MOST_ERRORS);
    }

    private static double likeness(String typed, String listed) {
        String shorter = typed.length() <= listed.length() ? typed : listed;
        String longer = typed.length() <= listed.length() ? listed : typed;
        if (shorter.length() >= 3 && longer.startsWith(shorter)) {
            return shorter.length() * 2 >= longer.length() ? 0.85 : 0.7;
        }
        int common = 0;
        while (common < shorter.length() && shorter.charAt(common) == longer.charAt(common)) {
            common++;
        }
        if (common >= 5 && common * 10 >= longer.length() * 6) {
            return 0.75;
        }
        int allowed = shorter.length() >= 9 ? 3 : shorter.length() >= 6 ? 2 : shorter.length() >= 4 ? 1 : 0;
        if (allowed > 0 && longer.length() - shorter.length() <= allowed) {
            int errors = Spelling.distance(shorter, longer, allowed);
            if (errors <= allowed) {
                return Asked.likeness(shorter, longer, errors);
            }
        }
        return shorter.length() >= 2
                        && shorter.length() <= 5
                        && longer.length() > shorter.length() + 1
                        && isSubsequence(shorter, longer)
                ? 0.5
                : 0;
    }

    /** A contraction drops vowels: "mgmt", "svcs". */
    private static boolean isSubsequence(String shorter, String longer) {
        for (int k = 1; k < shorter.length(); k++) {
            if ("aeiou".indexOf(shorter.charAt(k)) >= 0) {
                return false;
            }
        }
        int at = 0;
        for (int k = 0; k < longer.length() && at < shorter.length(); k++) {
            if (longer.charAt(k) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length() && shorter.charAt(0) == longer.charAt(0);
    }

    private void pair(int i, int j, double quality) {
        typedUsed[i] = true;
        listedUsed[j] = true;
        partner[i] = j;
        double weight = index.rarity(word(j));
        matched += weight * quality;
        if (quality == 1) {
            exact += weight;
        }
        loss += weight * (1 - quality);
    }

    private void leftovers() {
        boolean typedNumber = false;
        boolean listedNumber = false;
        for (int i = 0; i < asked.size; i++) {
            if (!typedUsed[i]) {
                typedLeft += asked.rarity[i];
                typedLeftGeneric += asked.kind[i] == NameIndex.GENERIC ? asked.rarity[i] : 0;
                typedLeftOrdinary += asked.kind[i] == NameIndex.ORDINARY ? asked.rarity[i] : 0;
                unknownLeft += asked.known[i] ? 0 : 1;
                typedNumber |= Character.isDigit(asked.words[i].charAt(0));
            }
        }
        for (int j = 0; j < listed; j++) {
            if (!listedUsed[j]) {
                listedLeft += index.rarity(word(j));
                listedLeftGeneric += index.kind(word(j)) == NameIndex.GENERIC ? index.rarity(word(j)) : 0;
                listedLeftOrdinary += index.kind(word(j)) == NameIndex.ORDINARY ? index.rarity(word(j)) : 0;
                listedNumber |= Character.isDigit(index.words.charAt(word(j), 0));
            }
        }
        numbersDiffer = typedNumber || listedNumber;
        firstMatched = partner[0] == 0;
        whole = typedLeft == 0 && listedLeft == 0 && loss == 0 && spelledOut == 0;
    }

    /** A bit for each typed word that is not of the name. */
    int typedLeftOver() {
        int left = 0;
        for (int i = 0; i < asked.size; i++) {
            left |= typedUsed[i] ? 0 : 1 << i;
        }
        return left;
    }

    /** The share of pairs of neighbouring letters that both names have, from 0 to 1. */
    double sharedPairs() {
        int total = 0;
        int both = 0;
        char last = 0;
        touched = 0;
        for (int j = 0; j < listed; j++) {
            int length = index.words.length(word(j));
            for (int k = 0; k < length; k++) {
                char c = index.words.charAt(word(j), k);
                if (last != 0) {
                    int pair = Asked.pair(last, c);
                    total++;
                    if (asked.pairs[pair] > 0 && touched < taken.length) {
                        asked.pairs[pair]--;
                        taken[touched++] = pair;
                        both++;
                    }
                }
                last = c;
            }
        }
        for (int i = 0; i < touched; i++) {
            asked.pairs[taken[i]]++;
        }
        return total + asked.pairCount == 0 ? 0 : 2.0 * both / (total + asked.pairCount);
    }

    private final int[] taken = new int[300];
    private int touched;

    String joined() {
        StringBuilder all = new StringBuilder();
        for (int j = 0; j < listed; j++) {
            all.append(index.words.word(word(j)));
        }
        return all.toString();
    }

    /** Whether the listed words from there on are those that were typed. */
    boolean listedRun(int start) {
        for (int i = 0; i < asked.size; i++) {
            if (partner[i] != start + i) {
                return false;
            }
        }
        return true;
    }

    boolean typedRun(int start) {
        for (int j = 0; j < listed; j++) {
            if (start + j < 0 || start + j >= asked.size || partner[start + j] != j) {
                return false;
            }
        }
        return true;
    }

    private void countInversions() {
        int last = -1;
        for (int i = 0; i < asked.size; i++) {
            if (partner[i] >= 0) {
                inversions += partner[i] < last ? 1 : 0;
                last = Math.max(last, partner[i]);
            }
        }
    }
}

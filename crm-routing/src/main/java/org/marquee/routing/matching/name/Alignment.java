package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs the words of a typed name with those of a listed one: equal words, misspelt ones, joined and split ones,
 * abbreviations. What is left on either side speaks against. Holds one pair of names at a time.
 */
final class Alignment {
    static final int MOST_WORDS = 32;
    private static final int NONE = -1;

    final Asked asked;
    final NameIndex index;
    final MeantWords meant = new MeantWords();
    final SplitWords split = new SplitWords();
    final SpelledOut spelledOut = new SpelledOut();
    final LikeWords like = new LikeWords();
    final Leftovers left = new Leftovers();
    private final List<Pairing> steps = List.of(meant, split, spelledOut, like);
    private final boolean[] typedUsed = new boolean[MOST_WORDS];
    private final boolean[] listedUsed = new boolean[MOST_WORDS];
    private final int[] partner = new int[MOST_WORDS];
    private final int[] words = new int[MOST_WORDS];
    /** How many words the listed name has. */
    int listed;
    /** The rarities of paired words, each times how well its pair fits. */
    double matched;
    /** What pairs that do not quite fit lack. */
    double loss;

    Alignment(Asked asked, NameIndex index) {
        this.asked = asked;
        this.index = index;
    }

    void compare(int name) {
        listed = Math.min(MOST_WORDS, index.listed.size(name));
        for (int j = 0; j < listed; j++) {
            words[j] = index.listed.word(name, j);
        }
        Arrays.fill(typedUsed, 0, asked.size, false);
        Arrays.fill(partner, 0, asked.size, NONE);
        Arrays.fill(listedUsed, 0, listed, false);
        matched = 0;
        loss = 0;
        for (Pairing step : steps) {
            step.pair(this);
        }
        left.count(this);
    }

    /** The listed word at a place, by number. */
    int word(int j) {
        return words[j];
    }

    boolean isTypedOpen(int i) {
        return !typedUsed[i];
    }

    boolean isListedOpen(int j) {
        return !listedUsed[j];
    }

    /** Pairs a typed with a listed word; {@code quality} is 1 for the very same, less for those that differ. */
    void pair(int i, int j, double quality) {
        typedUsed[i] = true;
        partner[i] = j;
        take(j, quality);
    }

    /** Counts a listed word as matched without a typed word of its own. */
    void take(int j, double quality) {
        listedUsed[j] = true;
        double weight = index.facts.rarity(words[j]);
        matched += weight * quality;
        loss += weight * (1 - quality);
    }

    /** Pairs initials with the first of the words they stand for; tells as much as the initials do. */
    void pairInitials(int i, int j, double weight) {
        typedUsed[i] = true;
        listedUsed[j] = true;
        partner[i] = j;
        matched += weight;
    }

    /** Takes a typed word that belongs to a pair. */
    void takeTyped(int i) {
        typedUsed[i] = true;
    }

    /** Takes a listed word that belongs to a pair. */
    void takeListed(int j) {
        listedUsed[j] = true;
    }

    boolean isFirstPaired() {
        return partner[0] == 0;
    }

    /** Whether they are of the same words, if in another order. */
    boolean isWhole() {
        return left.typed == 0 && left.listed == 0 && loss == 0 && !spelledOut.isAny();
    }

    /** Whether they are the same but for one word, which is another: "Society of Cardiology" and "Society of Dentistry". */
    boolean isOneReplaced() {
        int others = 0;
        for (int i = 0; i < asked.size; i++) {
            if (!(partner[i] == i || (partner[i] == NONE && i < listed && !typedUsed[i] && !listedUsed[i]))) {
                return false;
            }
            others += partner[i] == NONE ? 1 : 0;
        }
        return asked.size == listed && listed > 1 && others == 1;
    }

    /** How many pairs stand before one that they follow in the listed name. */
    int inversions() {
        int inversions = 0;
        int last = NONE;
        for (int i = 0; i < asked.size; i++) {
            if (partner[i] != NONE) {
                inversions += partner[i] < last ? 1 : 0;
                last = Math.max(last, partner[i]);
            }
        }
        return inversions;
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

    /** Whether the typed words from there on are those that are listed. */
    boolean typedRun(int start) {
        for (int j = 0; j < listed; j++) {
            if (start + j < 0 || start + j >= asked.size || partner[start + j] != j) {
                return false;
            }
        }
        return true;
    }

    /** A bit for each typed word that is not of the name. */
    int typedLeftOver() {
        int over = 0;
        for (int i = 0; i < asked.size; i++) {
            over |= typedUsed[i] ? 0 : 1 << i;
        }
        return over;
    }

    /** The listed words in a row. */
    String joined() {
        StringBuilder all = new StringBuilder();
        for (int j = 0; j < listed; j++) {
            all.append(index.words.word(words[j]));
        }
        return all.toString();
    }
}

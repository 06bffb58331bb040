package org.marquee.routing.matching.name;

/**
 * Finds the names that share the most telling words with a typed one, less a little for what they have besides. Looks
 * through the names of the rarest words first, and only through as many as can still be among the best.
 */
final class WordSearch {
    private static final int MOST_POSTINGS = 12_000;
    private static final int MOST_OF_A_WORD = 40_000;
    private static final int MOST_READ = 4_000;
    private static final int WORTH_A_LOOK = 500;
    /** Reading a name takes as long as looking through so many names of a word. */
    private static final int READING = 30;

    private static final int LISTED_COST = Sums.ONE / NamePostings.ONE / 4;
    private static final float LISTED_WEIGHT = 0.25f;
    private static final float PART_OF_SPLIT = 0.95f;

    private final Asked asked;
    private final NameIndex index;
    private final Sums sums;
    /** The words that may be meant, rarest first, and what each weighs. */
    private final int[] words;

    private final int[] weights;
    /** The most that all words from there on can weigh together. */
    private final int[] rest;

    WordSearch(Asked asked, NameIndex index, Sums sums) {
        this.asked = asked;
        this.index = index;
        this.sums = sums;
        words = asked.meant();
        weights = new int[words.length];
        for (int k = 0; k < words.length; k++) {
            int slot = asked.meanings.find(words[k]);
            float quality = slot == Meanings.NONE ? PART_OF_SPLIT : (float) asked.meanings.quality(slot);
            weights[k] = Math.round(Sums.ONE * index.facts.rarity(words[k]) * quality);
        }
        rest = rest();
    }

    /** Of several words that one typed word may stand for, the heaviest. */
    private int[] rest() {
        int[] most = new int[asked.size];
        int[] rest = new int[words.length + 1];
        for (int k = words.length - 1; k >= 0; k--) {
            int slot = asked.meanings.find(words[k]);
            if (slot == Meanings.NONE) {
                rest[k] = rest[k + 1] + weights[k];
            } else {
                int position = asked.meanings.position(slot);
                rest[k] = rest[k + 1] + Math.max(0, weights[k] - most[position]);
                most[position] = Math.max(most[position], weights[k]);
            }
        }
        return rest;
    }

    /** So many, best first, or fewer if there are not as many. */
    NameSet best(int most) {
        sums.clear();
        int next = 0;
        int left = MOST_POSTINGS;
        while (next < words.length && isWorthLookingThrough(next, left, most)) {
            left -= index.namesOfWord.count(words[next]);
            lookThrough(next++);
        }
        if (next < words.length) {
            addWordsFrom(next, most);
        }
        return sums.best(most);
    }

    private boolean isWorthLookingThrough(int k, int left, int most) {
        int count = index.namesOfWord.count(words[k]);
        if (sums.size() == 0 || count < WORTH_A_LOOK) {
            return true;
        }
        return count <= left && !areOthersBetter(k, most);
    }

    /** Whether so many have already more than any name can get that has none but the words that are left. */
    private boolean areOthersBetter(int k, int most) {
        return sums.size() >= most && sums.sumAt(most) >= rest[k] * (1 - LISTED_WEIGHT);
    }

    private void lookThrough(int k) {
        NamePostings names = index.namesOfWord;
        int to = Math.min(names.to(words[k]), names.from(words[k]) + MOST_OF_A_WORD);
        for (int i = names.from(words[k]); i < to; i++) {
            sums.add(names.name(i), weights[k], names.weight(i) * LISTED_COST);
        }
    }

    /** Adds what names that can still be among the best have of the words that were not looked through. */
    private void addWordsFrom(int next, int most) {
        int least = Math.max(sums.sumAt(most) - rest[next], sums.sumAt(MOST_READ));
        long names = 0;
        for (int k = next; k < words.length; k++) {
            names += index.namesOfWord.count(words[k]);
        }
        if (names <= (long) READING * sums.countFrom(least)) {
            sums.markFrom(least, index.listed.end());
            for (int k = next; k < words.length; k++) {
                raiseMarked(k);
            }
        } else {
            readFrom(next, least);
        }
    }

    private void raiseMarked(int k) {
        NamePostings names = index.namesOfWord;
        for (int i = names.from(words[k]); i < names.to(words[k]); i++) {
            if (sums.isMarked(names.name(i))) {
                sums.raise(names.name(i), weights[k]);
            }
        }
    }

    private void readFrom(int next, int least) {
        for (int i = 0; i < sums.size(); i++) {
            if (sums.sum(i) >= least) {
                read(i, next);
            }
        }
    }

    private void read(int i, int next) {
        int name = sums.name(i);
        int size = index.listed.size(name);
        for (int j = 0; j < size; j++) {
            int word = index.listed.word(name, j);
            if (mayBeMeant(word) && index.listed.isFirst(name, j)) {
                sums.raiseAt(i, weightFrom(next, word));
            }
        }
    }

    /** Spares most words of names the way through all that are meant. */
    private boolean mayBeMeant(int word) {
        return !asked.splits.isEmpty() || asked.meanings.find(word) != Meanings.NONE;
    }

    /** What a word weighs if it is one from there on; otherwise nothing. */
    private int weightFrom(int next, int word) {
        for (int k = next; k < words.length; k++) {
            if (words[k] == word) {
                return weights[k];
            }
        }
        return 0;
    }
}

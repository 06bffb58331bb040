package org.marquee.routing.matching.name;

/**
 * Finds the names that share the most telling words with a typed one, less a little for what they have besides. Looks
 * through the names of the rarest words first, and only through as many as can still be among the best.
 */
final class WordSearch {
    private static final int MOST_POSTINGS = 12_000;
    private static final int MOST_OF_A_WORD = 40_000;
    private static final int MOST_LOOKED_AT = 4_000;
    private static final int WORTH_A_LOOK = 500;
    private static final float LISTED_WEIGHT = 0.25f;
    private static final float PART_OF_SPLIT = 0.95f;

    private final Asked asked;
    private final NameIndex index;
    private final Sums sums;
    private final Shortlist shortlist;
    /** The words that may be meant, rarest first, and what each weighs. */
    private final int[] words;

    private final float[] weights;
    /** The most that all words from there on can weigh together. */
    private final float[] rest;

    WordSearch(Asked asked, NameIndex index, Workspace space) {
        this.asked = asked;
        this.index = index;
        this.sums = space.sums();
        this.shortlist = space.shortlist();
        words = asked.meant();
        weights = new float[words.length];
        for (int k = 0; k < words.length; k++) {
            int slot = asked.meanings.find(words[k]);
            float quality = slot == Meanings.NONE ? PART_OF_SPLIT : (float) asked.meanings.quality(slot);
            weights[k] = index.facts.rarity(words[k]) * quality;
        }
        rest = rest();
    }

    /** Of several words that one typed word may stand for, the heaviest. */
    private float[] rest() {
        float[] most = new float[asked.size];
        float[] rest = new float[words.length + 1];
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

    /** About so many, or fewer if there are not as many; good until the next search in the same space. */
    Shortlist best(int most) {
        sums.clear();
        int next = 0;
        int left = MOST_POSTINGS;
        while (next < words.length && isWorthLookingThrough(next, left, most)) {
            left -= index.namesOfWord.count(words[next]);
            lookThrough(next++);
        }
        sums.copyTo(shortlist);
        if (next < words.length) {
            shortlist.keepFrom(shortlist.sumAt(most) - rest[next]);
            shortlist.keepBest(MOST_LOOKED_AT);
            addWordsFrom(next);
        }
        shortlist.keepBest(most);
        return shortlist;
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
        if (sums.size() < most) {
            return false;
        }
        sums.copyTo(shortlist);
        return shortlist.sumAt(most) >= rest[k] * (1 - LISTED_WEIGHT);
    }

    private void lookThrough(int k) {
        NamePostings names = index.namesOfWord;
        int to = Math.min(names.to(words[k]), names.from(words[k]) + MOST_OF_A_WORD);
        for (int i = names.from(words[k]); i < to; i++) {
            sums.add(names.name(i), weights[k], names.weight(i) * LISTED_WEIGHT);
        }
    }

    /** What names on the list have of the words that were not looked through. */
    private void addWordsFrom(int next) {
        int size = shortlist.readAhead(index.listed);
        for (int i = 0; i < size; i++) {
            int name = shortlist.name(i);
            for (int j = 0; j < index.listed.size(name); j++) {
                int word = index.listed.word(name, j);
                if (mayBeMeant(word) && index.listed.isFirst(name, j)) {
                    shortlist.raise(i, weightFrom(next, word));
                }
            }
        }
    }

    /** Spares most words of names the way through all that are meant. */
    private boolean mayBeMeant(int word) {
        return !asked.splits.isEmpty() || asked.meanings.find(word) != Meanings.NONE;
    }

    /** What a word weighs if it is one from there on; otherwise nothing. */
    private float weightFrom(int next, int word) {
        for (int k = next; k < words.length; k++) {
            if (words[k] == word) {
                return weights[k];
            }
        }
        return 0;
    }
}

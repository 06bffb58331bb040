package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.Spelling;
import org.marquee.routing.matching.normalize.Stems;
import org.marquee.routing.matching.normalize.Translations;

/**
 * A name that was typed, with the words of the index that each of its words may stand for: itself, words that differ by
 * a typing error, two words that were typed as one, one word that was typed as two.
 */
final class Asked {
    private static final int MOST_NEAR = 12;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_JOINED = 5;
    private static final double JOINED = 0.95;
    static final double TRANSLATED = 0.97;
    static final double COGNATE = 0.93;

    final CompanyName name;
    final int size;
    final String[] words;
    final double[] rarity;
    final boolean[] known;
    final byte[] kind;
    final int[] pairs = new int[1296];
    int pairCount;
    final String joined;
    private final NameIndex index;
    /** Open addressing by word of the index: word + 1, position typed, quality, how many typed words it takes. */
    private final int[] meant = new int[512];

    private final int[] position = new int[512];
    private final double[] quality = new double[512];
    private final boolean[] takesTwo = new boolean[512];
    private int meanings;
    /** Pairs of words of the index that stand for one typed word. */
    final List<int[]> splits;

    Asked(CompanyName name, NameIndex index) {
        this.name = name;
        this.index = index;
        this.words = name.words().toArray(String[]::new);
        this.size = words.length;
        this.rarity = new double[size];
        this.known = new boolean[size];
        this.kind = new byte[size];
        this.joined = String.join("", words);
        for (int i = 0; i + 1 < joined.length(); i++) {
            int pair = pair(joined.charAt(i), joined.charAt(i + 1));
            pairs[pair]++;
            pairCount++;
        }
        this.splits = new java.util.ArrayList<>();
        for (int i = 0; i < size; i++) {
            int number = index.words.find(words[i]);
            known[i] = number != Vocabulary.NONE;
            rarity[i] = known[i] ? index.rarity(number) : 1;
            kind[i] = NameIndex.kindOf(words[i]);
            if (known[i]) {
                mean(number, i, 1, false);
            }
        }
        for (int i = 0; i < size; i++) {
            for (String form : Translations.of(words[i])) {
                int number = index.words.find(form);
                if (number != Vocabulary.NONE) {
                    mean(number, i, TRANSLATED, false);
                }
            }
        }
        for (int i = 0; i + 1 < size; i++) {
            join(i);
        }
        for (int i = 0; i < size; i++) {
            String stem = Stems.of(words[i]);
            if (!stem.isEmpty()) {
                int hash = Hashes.of(stem, stem.length());
                int first = index.byStem.from(hash);
                for (int at = first; index.byStem.has(at, hash) && at < first + 12; at++) {
                    mean(index.byStem.at(at), i, COGNATE, false);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            addNear(i);
            if (!known[i]) {
                split(i);
            }
        }
    }

    static int pair(char a, char b) {
        return number(a) * 36 + number(b);
    }

    private static int number(char c) {
        return c <= '9' ? c - '0' : c - 'a' + 10;
    }

    private void join(int i) {
        String joined = words[i] + words[i + 1];
        int number = joined.length() < SHORTEST_JOINED ? Vocabulary.NONE : index.words.find(joined);
        if (number != Vocabulary.NONE) {
            mean(number, i, JOINED, true);
        }
    }

    private void addNear(int i) {
        int[] found = new int[MOST_NEAR];
        int[] count = new int[1];
        index.near.forEach(words[i], number -> {
            if (count[0] < MOST_NEAR && slot(number) >= 0 && meant[slot(number)] == 0) {
                String other = index.words.word(number);
                int allowed = Math.min(words[i].length(), other.length()) >= 8 ? 2 : 1;
                int errors = Spelling.distance(words[i], other, allowed);
                if (errors <= allowed) {
                    found[count[0]++] = number;
                    mean(number, i, likeness(words[i], other, errors), false);
                }
            }
        });
    }

    static double likeness(String a, String b, int errors) {
        double base = 1 - errors * 1.5 / Math.max(5, Math.min(a.length(), b.length()));
        return a.charAt(0) == b.charAt(0) ? base : base * 0.9;
    }

    private void split(int i) {
        String word = words[i];
        double best = 0;
        int[] pair = null;
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            int first = index.words.find(word.substring(0, cut));
            int second = first == Vocabulary.NONE ? first : index.words.find(word.substring(cut));
            if (second != Vocabulary.NONE) {
                double both = Math.min(index.namesOfWord.count(first), index.namesOfWord.count(second));
                if (both > best) {
                    best = both;
                    pair = new int[] {first, second, i};
                }
            }
        }
        if (pair != null) {
            splits.add(pair);
        }
    }

    private void mean(int number, int at, double how, boolean two) {
        int slot = slot(number);
        if (slot < 0 || meant[slot] != 0 || meanings > meant.length / 2) {
            return;
        }
        meant[slot] = number + 1;
        position[slot] = at;
        quality[slot] = how;
        takesTwo[slot] = two;
        meanings++;
    }

    /** Where the word of the index stands, or would; empty there is told by {@link #position(int)}. */
    private int slot(int number) {
        int slot = (number * 0x9E3779B1) >>> 23;
        while (meant[slot] != 0 && meant[slot] != number + 1) {
            slot = (slot + 1) & 511;
        }
        return slot;
    }

    /** The slot of what the word was typed as; -1 if nothing typed stands for it. */
    int find(int number) {
        int slot = slot(number);
        return meant[slot] == 0 ? -1 : slot;
    }

    int position(int slot) {
        return position[slot];
    }

    double quality(int slot) {
        return quality[slot];
    }

    boolean takesTwo(int slot) {
        return takesTwo[slot];
    }

    /** The words of the index that what was typed may stand for, rarest first. */
    int[] meanings() {
        return IntStream.concat(
                        Arrays.stream(meant).filter(m -> m != 0).map(m -> m - 1),
                        splits.stream().flatMapToInt(pair -> IntStream.of(pair[0], pair[1])))
                .distinct()
                .boxed()
                .sorted((a, b) -> Integer.compare(index.namesOfWord.count(a), index.namesOfWord.count(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

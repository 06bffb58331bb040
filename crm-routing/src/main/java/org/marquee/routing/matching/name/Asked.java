package org.marquee.routing.matching.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private static final int SHORTEST_MISSPELT_SPLIT = 8;
    private static final int SHORTEST_NEAR_PART = 4;
    private static final int MOST_SPLITS = 3;
    private static final double JOINED = 0.95;
    private static final double MISSPELT_SPLIT = 0.8;
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
    final List<Split> splits = new ArrayList<>();

    /** Two words of the index that the word at {@code typed} may stand for. */
    record Split(int typed, int first, int second, double quality) {}

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
            if (!addNear(i) && !known[i]) {
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

    /** Whether there is one. */
    private boolean addNear(int i) {
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
        return count[0] > 0;
    }

    static double likeness(String a, String b, int errors) {
        double base = 1 - errors * 1.5 / Math.max(5, Math.min(a.length(), b.length()));
        return a.charAt(0) == b.charAt(0) ? base : base * 0.9;
    }

    /** What was typed without a space: two words of the index, or two that are near its parts. */
    private void split(int i) {
        String word = words[i];
        List<Split> found = new ArrayList<>();
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            int first = index.words.find(word.substring(0, cut));
            int second = index.words.find(word.substring(cut));
            if (first != Vocabulary.NONE && second != Vocabulary.NONE) {
                found.add(new Split(i, first, second, JOINED));
            }
        }
        if (found.isEmpty() && word.length() >= SHORTEST_MISSPELT_SPLIT) {
            for (int cut = SHORTEST_NEAR_PART; cut <= word.length() - SHORTEST_NEAR_PART; cut++) {
                int first = exactOrNear(word.substring(0, cut));
                int second = first == Vocabulary.NONE ? first : exactOrNear(word.substring(cut));
                if (second != Vocabulary.NONE) {
                    found.add(new Split(i, first, second, MISSPELT_SPLIT));
                }
            }
        }
        found.stream()
                .sorted(Comparator.comparingInt(split ->
                        -Math.min(index.namesOfWord.count(split.first()), index.namesOfWord.count(split.second()))))
                .limit(MOST_SPLITS)
                .forEach(splits::add);
    }

    /** The word itself, or the one most names have of those that differ by one error. */
    private int exactOrNear(String part) {
        int exact = index.words.find(part);
        if (exact != Vocabulary.NONE) {
            return exact;
        }
        int[] best = {Vocabulary.NONE};
        index.near.forEach(part, number -> {
            if ((best[0] == Vocabulary.NONE || index.namesOfWord.count(number) > index.namesOfWord.count(best[0]))
                    && Spelling.distance(part, index.words.word(number), 1) <= 1) {
                best[0] = number;
            }
        });
        return best[0];
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
                        splits.stream().flatMapToInt(split -> IntStream.of(split.first(), split.second())))
                .distinct()
                .boxed()
                .sorted((a, b) -> Integer.compare(index.namesOfWord.count(a), index.namesOfWord.count(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

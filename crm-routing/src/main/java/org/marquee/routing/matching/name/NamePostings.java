package org.marquee.routing.matching.name;

import java.util.Arrays;

/** In which names a word stands, each name once and in order, with the weight of the name beside it. */
final class NamePostings {
    /** In what weights are counted. */
    static final int ONE = 16;

    private final int[] start;
    private final int[] names;
    private final byte[] weights;

    private NamePostings(int[] start, int[] names) {
        this.start = start;
        this.names = names;
        this.weights = new byte[names.length];
    }

    /** The names weigh nothing until they are weighed. */
    static NamePostings of(ListedNames listed, int words) {
        int[] start = new int[words + 1];
        int[] last = new int[words];
        Arrays.fill(last, -1);
        for (int name = 0; name < listed.end(); name = listed.next(name)) {
            for (int i = 0; i < listed.size(name); i++) {
                int word = listed.word(name, i);
                start[word + 1] += last[word] == name ? 0 : 1;
                last[word] = name;
            }
        }
        for (int word = 0; word < words; word++) {
            start[word + 1] += start[word];
        }
        int[] names = new int[start[words]];
        int[] next = Arrays.copyOf(start, words);
        Arrays.fill(last, -1);
        for (int name = 0; name < listed.end(); name = listed.next(name)) {
            for (int i = 0; i < listed.size(name); i++) {
                int word = listed.word(name, i);
                if (last[word] != name) {
                    last[word] = name;
                    names[next[word]++] = name;
                }
            }
        }
        return new NamePostings(start, names);
    }

    /** Weighs the names by the rarities of their words. */
    void weigh(ListedNames listed, WordFacts facts) {
        for (int i = 0; i < names.length; i++) {
            weights[i] = (byte) Math.min(Byte.MAX_VALUE, Math.round(facts.weight(listed, names[i]) * ONE));
        }
    }

    int from(int word) {
        return start[word];
    }

    int to(int word) {
        return start[word + 1];
    }

    /** How many names have the word. */
    int count(int word) {
        return start[word + 1] - start[word];
    }

    int name(int position) {
        return names[position];
    }

    /** The weight of the name at the position, in sixteenths, at most 127. */
    int weight(int position) {
        return weights[position];
    }
}

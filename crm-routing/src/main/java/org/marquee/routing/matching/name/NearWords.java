package org.marquee.routing.matching.name;

import java.util.function.IntConsumer;

/**
 * Finds the words that differ from a mistyped one by about one letter: two such words are equal once a letter is left
 * out of one or both. Whoever asks compares what is found, since two hashes may be equal by chance.
 */
final class NearWords {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private final HashedLists byRest;

    private NearWords(HashedLists byRest) {
        this.byRest = byRest;
    }

    static NearWords of(Vocabulary words) {
        HashedLists.Writer writer = new HashedLists.Writer();
        for (int number = 0; number < words.size(); number++) {
            int length = words.length(number);
            if (length >= SHORTEST && length <= LONGEST) {
                String word = words.word(number);
                writer.add(Hashes.of(word, length), number);
                for (int left = 0; left < length; left++) {
                    writer.add(Hashes.without(word, left), number);
                }
            }
        }
        return new NearWords(writer.done());
    }

    /** The numbers of words that may be near, some more than once. */
    void forEach(String word, IntConsumer action) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return;
        }
        each(Hashes.of(word, word.length()), action);
        for (int left = 0; left < word.length(); left++) {
            each(Hashes.without(word, left), action);
        }
    }

    private void each(int hash, IntConsumer action) {
        for (int i = byRest.from(hash); byRest.has(i, hash); i++) {
            action.accept(byRest.at(i));
        }
    }
}

package org.marquee.routing.matching.name;

import java.util.ArrayList;
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
    private static final int MOST_COGNATES = 12;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_JOINED = 5;
    private static final int SHORTEST_MISSPELT_SPLIT = 8;
    private static final int SHORTEST_NEAR_PART = 4;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;
    private static final int MOST_SPLITS = 3;
    private static final double MISSPELT_SPLIT = 0.8;

    final CompanyName name;
    final int size;
    final String[] words;
    final double[] rarity;
    final boolean[] known;
    final byte[] kind;
    /** As {@link WordFacts#lettersOf}. */
    final int[] letters;

    final String joined;
    final LetterPairs pairs;
    final Meanings meanings = new Meanings();
    final List<Split> splits = new ArrayList<>();
    private final NameIndex index;

    /** Two words of the index that the word at {@code typed} may stand for. */
    record Split(int typed, int first, int second, double quality) {}

    Asked(CompanyName name, NameIndex index) {
        this.name = name;
        this.index = index;
        words = name.words().toArray(String[]::new);
        size = words.length;
        rarity = new double[size];
        known = new boolean[size];
        kind = new byte[size];
        letters = new int[size];
        joined = String.join("", words);
        pairs = new LetterPairs(joined);
        for (int i = 0; i < size; i++) {
            look(i);
        }
        for (int i = 0; i < size; i++) {
            addTranslations(i);
        }
        for (int i = 0; i + 1 < size; i++) {
            addJoined(i);
        }
        for (int i = 0; i < size; i++) {
            addCognates(i);
        }
        for (int i = 0; i < size; i++) {
            if (!addNear(i) && !known[i]) {
                split(i);
            }
        }
    }

    private void look(int i) {
        int word = index.words.find(words[i]);
        known[i] = word != Vocabulary.NONE;
        rarity[i] = known[i] ? index.facts.rarity(word) : 1;
        kind[i] = WordFacts.kindOf(words[i]);
        letters[i] = WordFacts.lettersOf(words[i]);
        if (known[i]) {
            meanings.add(word, i, Meanings.EXACT, false);
        }
    }

    private void addTranslations(int i) {
        for (String form : Translations.of(words[i])) {
            int word = index.words.find(form);
            if (word != Vocabulary.NONE) {
                meanings.add(word, i, Meanings.TRANSLATED, false);
            }
        }
    }

    private void addJoined(int i) {
        String both = words[i] + words[i + 1];
        int word = both.length() < SHORTEST_JOINED ? Vocabulary.NONE : index.words.find(both);
        if (word != Vocabulary.NONE) {
            meanings.add(word, i, Meanings.JOINED, true);
        }
    }

    private void addCognates(int i) {
        String stem = Stems.of(words[i]);
        if (!stem.isEmpty()) {
            int hash = Hashes.of(stem, stem.length());
            int first = index.byStem.from(hash);
            for (int at = first; index.byStem.has(at, hash) && at < first + MOST_COGNATES; at++) {
                meanings.add(index.byStem.at(at), i, Meanings.COGNATE, false);
            }
        }
    }

    /** Whether there is one. */
    private boolean addNear(int i) {
        int[] count = new int[1];
        index.near.forEach(words[i], word -> {
            if (count[0] < MOST_NEAR && meanings.find(word) == Meanings.NONE) {
                int allowed = Math.min(words[i].length(), index.facts.length(word)) >= SHORTEST_WITH_TWO_ERRORS ? 2 : 1;
                if (WordFacts.mayBeNear(letters[i], index.facts.letters(word), allowed)) {
                    String other = index.words.word(word);
                    int errors = Spelling.distance(words[i], other, allowed);
                    if (errors <= allowed) {
                        meanings.add(word, i, likeness(words[i], other, errors), false);
                        count[0]++;
                    }
                }
            }
        });
        return count[0] > 0;
    }

    /** How well two words fit that differ by so many errors: less than 1, the less the shorter they are. */
    static double likeness(String a, String b, int errors) {
        double base = 1 - errors * 1.5 / Math.max(5, Math.min(a.length(), b.length()));
        return a.charAt(0) == b.charAt(0) ? base : base * 0.9;
    }

    /** What was typed without a space: two words of the index, or two that are near its parts. */
    private void split(int i) {
        List<Split> found = split(i, SHORTEST_PART, Meanings.JOINED, index.words::find);
        if (found.isEmpty() && words[i].length() >= SHORTEST_MISSPELT_SPLIT) {
            found = split(i, SHORTEST_NEAR_PART, MISSPELT_SPLIT, this::exactOrNear);
        }
        found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(split ->
                        -Math.min(index.namesOfWord.count(split.first()), index.namesOfWord.count(split.second()))))
                .limit(MOST_SPLITS)
                .forEach(splits::add);
    }

    private List<Split> split(int i, int shortest, double quality, WordFinder finder) {
        String word = words[i];
        List<Split> found = new ArrayList<>();
        for (int cut = shortest; cut <= word.length() - shortest; cut++) {
            int first = finder.find(word.substring(0, cut));
            int second = first == Vocabulary.NONE ? first : finder.find(word.substring(cut));
            if (second != Vocabulary.NONE) {
                found.add(new Split(i, first, second, quality));
            }
        }
        return found;
    }

    /** Finds the number of a word. */
    private interface WordFinder {
        int find(String part);
    }

    /** The word itself, or the one most names have of those that differ by one error. */
    private int exactOrNear(String part) {
        int exact = index.words.find(part);
        if (exact != Vocabulary.NONE) {
            return exact;
        }
        int[] best = {Vocabulary.NONE};
        index.near.forEach(part, word -> {
            if ((best[0] == Vocabulary.NONE || index.namesOfWord.count(word) > index.namesOfWord.count(best[0]))
                    && Spelling.distance(part, index.words.word(word), 1) <= 1) {
                best[0] = word;
            }
        });
        return best[0];
    }

    /** The words of the index that what was typed may stand for, rarest first. */
    int[] meant() {
        return IntStream.concat(
                        meanings.words(),
                        splits.stream().flatMapToInt(split -> IntStream.of(split.first(), split.second())))
                .distinct()
                .boxed()
                .sorted(Comparator.comparingInt(index.namesOfWord::count))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

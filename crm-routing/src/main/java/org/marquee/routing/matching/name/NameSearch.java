package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.marquee.routing.matching.name.Tops.IntToFloat;
import org.marquee.routing.matching.normalize.CompanyName;

/** One typed name before one index: finds the names that resemble it. Its cost is bounded, however many names there are. */
final class NameSearch {
    private static final int MOST_POSTINGS = 12_000;
    private static final int MOST_OF_A_WORD = 40_000;
    private static final int MOST_LOOKED_AT = 4_000;
    private static final int MOST_COMPARED = 150;
    private static final int MOST_PER_KEY = 200;
    private static final int SHORTEST_INITIALS = 2;
    private static final int LONGEST_INITIALS = 10;
    private static final float LISTED_WEIGHT = 0.25f;

    private final NameIndex index;
    private final NameWeights weights;
    private final NameValidity valid;
    private final boolean part;
    private final Asked asked;
    private final Alignment alignment;
    private final NameMeasure measure;
    private final Set<Integer> byLetters = new LinkedHashSet<>();
    private final Set<Integer> byInitials = new LinkedHashSet<>();

    /** {@code part} says that it is not all that was typed. */
    NameSearch(NameIndex index, NameWeights weights, NameValidity valid, CompanyName name, boolean part) {
        this.index = index;
        this.weights = weights;
        this.valid = valid;
        this.part = part;
        asked = new Asked(name, index);
        alignment = new Alignment(asked, index);
        measure = new NameMeasure(asked, index);
        name.letters().forEach(letters -> collect(index.byLetters, letters, byLetters));
        collectInitials(name);
    }

    /** Some accounts more than once. */
    void find(Tops tops, Consumer<NameHit> action) {
        Set<Integer> names = new HashSet<>(byLetters);
        names.addAll(byInitials);
        collectEdges(names);
        collectByWords(tops, names);
        // In their order in memory.
        names.stream().sorted().forEach(name -> compare(name, action));
    }

    /** Each name of one account. */
    void compareAll(int account, Consumer<NameHit> action) {
        for (int name = index.firstName(account); name < index.nextName(account); name++) {
            compare(name, action);
        }
    }

    private void compare(int name, Consumer<NameHit> action) {
        long id = index.accountId(index.account(name));
        if (!index.isDated(name) || valid.counts(id, index.ordinal(name))) {
            alignment.compare(name);
            double[] features = measure.measure(alignment, name, byInitials.contains(name), byLetters.contains(name));
            features[NameFeature.PART.place()] = part ? 1 : 0;
            action.accept(new NameHit(id, index, name, features, asked.words, alignment.typedLeftOver(), weights));
        }
    }

    private void collectInitials(CompanyName name) {
        if (name.words().size() == 1) {
            String letters = name.joined().isEmpty() ? name.words().get(0) : name.joined();
            if (letters.length() >= SHORTEST_INITIALS && letters.length() <= LONGEST_INITIALS) {
                collect(index.byInitials, letters, byInitials);
            }
        }
    }

    private void collectEdges(Set<Integer> names) {
        String joined = asked.joined;
        if (joined.length() > NameIndex.EDGE) {
            collect(index.byEdges, Hashes.of(joined, NameIndex.EDGE), names);
            collect(
                    index.byEdges,
                    ~Hashes.of(joined.substring(joined.length() - NameIndex.EDGE), NameIndex.EDGE),
                    names);
        }
    }

    private static void collect(HashedLists lists, String text, Set<Integer> into) {
        if (!text.isEmpty()) {
            collect(lists, Hashes.of(text, text.length()), into);
        }
    }

    private static void collect(HashedLists lists, int hash, Set<Integer> into) {
        int first = lists.from(hash);
        for (int i = first; lists.has(i, hash) && i < first + MOST_PER_KEY; i++) {
            into.add(lists.at(i));
        }
    }

    /** The names that share the rarest words; where these are many, those that share the most of the others, too. */
    private void collectByWords(Tops tops, Set<Integer> names) {
        tops.clear();
        int[] meanings = asked.meanings();
        int left = MOST_POSTINGS;
        int next = 0;
        while (next < meanings.length && (tops.size() == 0 || index.namesOfWord.count(meanings[next]) <= left)) {
            int word = meanings[next++];
            left -= index.namesOfWord.count(word);
            float weight = weight(word);
            int to = Math.min(index.namesOfWord.to(word), index.namesOfWord.from(word) + MOST_OF_A_WORD);
            for (int i = index.namesOfWord.from(word); i < to; i++) {
                tops.add(index.namesOfWord.at(i), weight);
            }
        }
        IntToFloat cost = name -> LISTED_WEIGHT * (float) index.weight(name);
        if (next < meanings.length) {
            tops.keep(MOST_LOOKED_AT, cost);
            addUnscanned(tops, Arrays.copyOfRange(meanings, next, meanings.length));
        }
        tops.best(MOST_COMPARED, cost, names::add);
    }

    private float weight(int word) {
        int slot = asked.find(word);
        return (float) (index.rarity(word) * (slot < 0 ? 0.95 : asked.quality(slot)));
    }

    private void addUnscanned(Tops tops, int[] words) {
        Arrays.sort(words);
        for (int i = 0; i < tops.size(); i++) {
            int name = tops.key(i);
            for (int k = index.wordsOfName.from(name); k < index.wordsOfName.to(name); k++) {
                int word = index.wordsOfName.at(k);
                if (asked.find(word) >= 0 && Arrays.binarySearch(words, word) >= 0) {
                    tops.raise(i, weight(word));
                }
            }
        }
    }
}

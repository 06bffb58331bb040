package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.marquee.routing.matching.normalize.CompanyName;

/** One typed name before one index: finds the names that resemble it. Its cost is bounded, however many names there are. */
final class NameSearch {
    private static final int MOST_COMPARED = 150;
    /** How many are looked up, at most, where most of the best are superseded. */
    private static final int MOST_LOOKED_UP = 10_000;

    private static final int TIMES_MORE = 8;
    private static final int MOST_PER_KEY = 200;
    private static final int FEW = 40;
    private static final int MOST_LETTERS_MORE_OR_LESS = 4;
    private static final int SHORTEST_INITIALS = 2;
    private static final int LONGEST_INITIALS = 10;

    private final NameIndex index;
    private final NameWeights weights;
    private final NameValidity valid;
    private final LongPredicate superseded;
    private final boolean part;
    private final Asked asked;
    private final Alignment alignment;
    private final NameMeasure measure;
    private final int[] byLetters;
    private final int[] byInitials;

    /**
     * Searches for one name.
     *
     * @param superseded tells the ids of accounts whose names in this index count no more
     * @param part whether it is not all that was typed
     */
    NameSearch(
            NameIndex index,
            NameWeights weights,
            NameValidity valid,
            LongPredicate superseded,
            CompanyName name,
            boolean part) {
        this.index = index;
        this.weights = weights;
        this.valid = valid;
        this.superseded = superseded;
        this.part = part;
        asked = new Asked(name, index);
        alignment = new Alignment(asked, index);
        measure = new NameMeasure(asked, index);
        byLetters = byLetters(name);
        byInitials = byInitials(name);
    }

    private int[] byLetters(CompanyName name) {
        NameList found = new NameList();
        name.letters().forEach(letters -> collect(index.byLetters, Hashes.of(letters, letters.length()), found));
        return found.sorted();
    }

    private int[] byInitials(CompanyName name) {
        NameList found = new NameList();
        if (name.words().size() == 1) {
            String letters = name.joined().isEmpty() ? name.words().get(0) : name.joined();
            if (letters.length() >= SHORTEST_INITIALS && letters.length() <= LONGEST_INITIALS) {
                collect(index.byInitials, Hashes.of(letters, letters.length()), found);
            }
        }
        return found.sorted();
    }

    private void collect(HashedLists lists, int hash, NameList into) {
        int room = MOST_PER_KEY;
        for (int i = lists.from(hash); lists.has(i, hash) && room > 0; i++) {
            if (!isSuperseded(lists.at(i))) {
                into.add(lists.at(i));
                room--;
            }
        }
    }

    private boolean isSuperseded(int name) {
        return superseded.test(index.accountId(name));
    }

    /** Some accounts more than once. */
    void find(Workspace space, Consumer<NameHit> action) {
        NameList found = new NameList();
        found.addAll(byLetters);
        found.addAll(byInitials);
        collectByEdges(found);
        collectAbridged(found);
        collectByWords(space, found);
        int[] names = found.sorted();
        int count = index.listed.readAhead(names, names.length);
        for (int i = 0; i < count; i++) {
            compare(names[i], index.ordinal(names[i]), action);
        }
    }

    /** Each name of one account. */
    void compareAll(int account, Consumer<NameHit> action) {
        int ordinal = 0;
        for (int name = index.firstName(account); name < index.endOfNames(account); name = index.listed.next(name)) {
            compare(name, ordinal++, action);
        }
    }

    private void compare(int name, int ordinal, Consumer<NameHit> action) {
        if (!index.isDated(name) || valid.counts(index.accountId(name), ordinal)) {
            alignment.compare(name);
            double[] features = measure.measure(alignment, name, contains(byInitials, name), contains(byLetters, name));
            features[NameFeature.PART.place()] = part ? 1 : 0;
            action.accept(new NameHit(index, name, ordinal, features, asked.words, alignment.typedLeftOver(), weights));
        }
    }

    private static boolean contains(int[] sorted, int name) {
        return Arrays.binarySearch(sorted, name) >= 0;
    }

    /** The names that begin or end alike, whatever their words; where these are many, those of about as many letters. */
    private void collectByEdges(NameList into) {
        String joined = asked.joined;
        if (joined.length() > NameIndex.EDGE) {
            collectByEdge(Hashes.of(joined, NameIndex.EDGE), into);
            collectByEdge(~Hashes.of(joined.substring(joined.length() - NameIndex.EDGE), NameIndex.EDGE), into);
        }
    }

    private void collectByEdge(int hash, NameList into) {
        int first = index.byEdges.from(hash);
        boolean few = !index.byEdges.has(first + FEW, hash);
        for (int i = first; index.byEdges.has(i, hash) && i < first + MOST_PER_KEY; i++) {
            int name = index.byEdges.at(i);
            int more = Math.abs(index.listed.letters(name) - asked.joined.length());
            if ((few || more <= MOST_LETTERS_MORE_OR_LESS) && !isSuperseded(name)) {
                into.add(name);
            }
        }
    }

    /** The names of which one end is typed as initials, or that have initials for what is typed in full. */
    private void collectAbridged(NameList into) {
        Abridged.asInitials(asked.name.words()).forEach(key -> collect(index.byWordsInFull, key, into));
        Abridged.inFull(asked.name.words()).forEach(key -> collect(index.byInitialsWithin, key, into));
    }

    private void collectByWords(Workspace space, NameList into) {
        Shortlist best = best(new WordSearch(asked, index, space));
        for (int i = 0; i < best.size(); i++) {
            into.add(best.name(i));
        }
    }

    /** The best of those that still count; looks up more where too many do not. */
    private Shortlist best(WordSearch search) {
        for (int most = MOST_COMPARED; ; most *= TIMES_MORE) {
            Shortlist best = search.best(most);
            boolean areAll = best.size() < most || most >= MOST_LOOKED_UP;
            best.drop(this::isSuperseded);
            if (areAll || best.size() >= MOST_COMPARED / 2) {
                best.keepBest(MOST_COMPARED);
                return best;
            }
        }
    }
}

package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.function.Consumer;
import org.marquee.routing.matching.normalize.CompanyName;

/** One typed name before one index: finds the names that resemble it. Its cost is bounded, however many names there are. */
final class NameSearch {
    private static final int MOST_COMPARED = 150;
    private static final int MOST_PER_KEY = 200;
    private static final int FEW = 40;
    private static final int MOST_LETTERS_MORE_OR_LESS = 4;
    private static final int SHORTEST_INITIALS = 2;
    private static final int LONGEST_INITIALS = 10;

    private final NameIndex index;
    private final NameWeights weights;
    private final NameValidity valid;
    private final boolean part;
    private final Asked asked;
    private final Alignment alignment;
    private final NameMeasure measure;
    private final int[] byLetters;
    private final int[] byInitials;

    /** {@code part} says that it is not all that was typed. */
    NameSearch(NameIndex index, NameWeights weights, NameValidity valid, CompanyName name, boolean part) {
        this.index = index;
        this.weights = weights;
        this.valid = valid;
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

    private static void collect(HashedLists lists, int hash, NameList into) {
        int first = lists.from(hash);
        for (int i = first; lists.has(i, hash) && i < first + MOST_PER_KEY; i++) {
            into.add(lists.at(i));
        }
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
            compare(names[i], action);
        }
    }

    /** Each name of one account. */
    void compareAll(int account, Consumer<NameHit> action) {
        for (int name = index.firstName(account); name < index.endOfNames(account); name = index.listed.next(name)) {
            compare(name, action);
        }
    }

    private void compare(int name, Consumer<NameHit> action) {
        long id = index.accountId(name);
        if (!index.isDated(name) || valid.counts(id, index.ordinal(name))) {
            alignment.compare(name);
            double[] features = measure.measure(alignment, name, contains(byInitials, name), contains(byLetters, name));
            features[NameFeature.PART.place()] = part ? 1 : 0;
            action.accept(new NameHit(id, index, name, features, asked.words, alignment.typedLeftOver(), weights));
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
            if (few || Math.abs(index.listed.letters(name) - asked.joined.length()) <= MOST_LETTERS_MORE_OR_LESS) {
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
        Shortlist best = new WordSearch(asked, index, space).best(MOST_COMPARED);
        for (int i = 0; i < best.size(); i++) {
            into.add(best.name(i));
        }
    }
}

package org.marquee.routing.matching.name;

import java.util.List;
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
    private final List<NameIndex> later;
    private final Asked asked;
    private final Alignment alignment;
    private final NameMeasure measure;
    private final NameSet byLetters;
    private final NameSet byInitials;

    /**
     * Searches for one name.
     *
     * @param later of accounts that stand in one of these, the names in this index count no more
     * @param part whether it is not all that was typed
     */
    NameSearch(
            NameIndex index,
            NameWeights weights,
            NameValidity valid,
            List<NameIndex> later,
            CompanyName name,
            boolean part) {
        this.index = index;
        this.weights = weights;
        this.valid = valid;
        this.later = later;
        asked = new Asked(name, index);
        alignment = new Alignment(asked, index);
        measure = new NameMeasure(asked, index, weights, part);
        byLetters = byLetters(name);
        byInitials = byInitials(name);
    }

    private NameSet byLetters(CompanyName name) {
        NameSet found = new NameSet();
        name.letters().forEach(letters -> collect(index.byLetters, Hashes.of(letters, letters.length()), found));
        return found;
    }

    private NameSet byInitials(CompanyName name) {
        NameSet found = new NameSet();
        if (name.words().size() == 1) {
            String letters = name.joined().isEmpty() ? name.words().get(0) : name.joined();
            if (letters.length() >= SHORTEST_INITIALS && letters.length() <= LONGEST_INITIALS) {
                collect(index.byInitials, Hashes.of(letters, letters.length()), found);
            }
        }
        return found;
    }

    private void collect(HashedLists lists, int hash, NameSet into) {
        int room = MOST_PER_KEY;
        for (int i = lists.from(hash); lists.has(i, hash) && room > 0; i++) {
            if (!isSuperseded(lists.at(i))) {
                into.add(lists.at(i));
                room--;
            }
        }
    }

    private boolean isSuperseded(int name) {
        for (NameIndex tier : later) {
            if (tier.find(index.accountId(name)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Offers the names that resemble it. */
    void find(Sums sums, BestNames best) {
        NameSet found = new NameSet();
        found.addAll(byLetters);
        found.addAll(byWords(sums));
        found.addAll(byInitials);
        collectByEdges(found);
        collectAbridged(found);
        int count = found.readAhead(index.listed);
        for (int i = 0; i < count; i++) {
            compare(found.name(i), best);
        }
    }

    /** Offers each name of one account. */
    void compareAll(int account, BestNames best) {
        for (int name = index.firstName(account); name < index.endOfNames(account); name = index.listed.next(name)) {
            compare(name, best);
        }
    }

    private void compare(int name, BestNames best) {
        if (index.isDated(name) && !valid.counts(index.accountId(name), index.ordinal(name))) {
            return;
        }
        alignment.compare(name);
        measure.measureWords(alignment, name, byInitials.contains(name), byLetters.contains(name));
        if (measure.mostWithLetters() >= best.least()) {
            measure.measureLetters(alignment);
            if (measure.score() >= best.least()) {
                best.offer(hit(name));
            }
        }
    }

    private NameHit hit(int name) {
        return new NameHit(
                index,
                name,
                index.ordinal(name),
                measure.features(),
                asked.words,
                alignment.typedLeftOver(),
                weights,
                measure.score());
    }

    /** The names that begin or end alike, whatever their words; where these are many, those of about as many letters. */
    private void collectByEdges(NameSet into) {
        String joined = asked.joined;
        if (joined.length() > NameIndex.EDGE) {
            collectByEdge(Hashes.of(joined, NameIndex.EDGE), into);
            collectByEdge(~Hashes.of(joined.substring(joined.length() - NameIndex.EDGE), NameIndex.EDGE), into);
        }
    }

    private void collectByEdge(int hash, NameSet into) {
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
    private void collectAbridged(NameSet into) {
        Abridged.asInitials(asked.name.words()).forEach(key -> collect(index.byWordsInFull, key, into));
        Abridged.inFull(asked.name.words()).forEach(key -> collect(index.byInitialsWithin, key, into));
    }

    /** The best of those that still count; looks up more where too many do not. */
    private NameSet byWords(Sums sums) {
        WordSearch search = new WordSearch(asked, index, sums);
        for (int most = MOST_COMPARED; ; most *= TIMES_MORE) {
            NameSet found = search.best(most);
            NameSet best = found.first(MOST_COMPARED, name -> !isSuperseded(name));
            if (best.size() >= MOST_COMPARED / 2 || found.size() < most || most >= MOST_LOOKED_UP) {
                return best;
            }
        }
    }
}

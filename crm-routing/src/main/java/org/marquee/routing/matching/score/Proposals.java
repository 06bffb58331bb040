package org.marquee.routing.matching.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.Lookup;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.NameParts;

/** Collects the accounts that are worth comparing with a lead; how many is bounded, however many accounts there are. */
final class Proposals {
    private static final int MOST_PER_KEY = 60;
    private static final int MOST_PER_WORD = 400;
    private static final int MOST_BY_WORDS = 40;
    private static final int MOST_INITIALS = 8;

    private final Situation situation;
    private final MatchingIndex index;
    private final Set<Long> ids = new LinkedHashSet<>();

    private Proposals(Situation situation) {
        this.situation = situation;
        this.index = situation.index();
    }

    static List<IndexedAccount> of(Situation situation) {
        return new Proposals(situation).collect();
    }

    private List<IndexedAccount> collect() {
        for (DomainClaim claim : situation.claims()) {
            claim.owners().stream().limit(MOST_PER_KEY).forEach(owner -> ids.add(owner.id()));
            add(index.ids(Lookup.REGISTRABLE, claim.host().registrable()));
        }
        add(index.ids(Lookup.PHONE, situation.subject().phone()));
        NameParts names = situation.subject().names();
        if (!situation.subject().namesNothing()) {
            addByName(names.whole());
            addByName(names.bare());
            names.parts().forEach(this::addExact);
            addByWords(names.bare());
        }
        return ids.stream()
                .map(index::find)
                .flatMap(Optional::stream)
                .filter(situation.eligible())
                .toList();
    }

    private void add(LongStream found) {
        found.limit(MOST_PER_KEY).forEach(ids::add);
    }

    private void addExact(CompanyName name) {
        add(index.ids(Lookup.NAME, name.key()));
    }

    private void addByName(CompanyName name) {
        addExact(name);
        add(index.ids(Lookup.WORD_SET, name.sortedKey()));
        add(index.ids(Lookup.LETTERS, name.joined()));
        add(index.idsByLetterEdges(name.joined(), MOST_PER_KEY));
        add(index.ids(Lookup.NAME, name.initials()));
        if (name.words().size() == 1 && name.words().get(0).length() <= MOST_INITIALS) {
            add(index.ids(Lookup.INITIALS, name.words().get(0)));
        }
    }

    /** The accounts that share the rarest words, a misspelt word counting as what it may be meant for. */
    private void addByWords(CompanyName name) {
        Map<Long, Double> weights = new HashMap<>();
        name.words().stream()
                .flatMap(word -> index.knowsWord(word) ? Stream.of(word) : index.nearWords(word).stream())
                .filter(word -> index.count(Lookup.WORD, word) <= MOST_PER_WORD)
                .forEach(word -> {
                    double rarity = index.rarity(word);
                    index.ids(Lookup.WORD, word).forEach(id -> weights.merge(id, rarity, Double::sum));
                });
        weights.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_BY_WORDS)
                .forEach(entry -> ids.add(entry.getKey()));
    }
}

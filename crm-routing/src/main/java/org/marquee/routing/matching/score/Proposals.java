package org.marquee.routing.matching.score;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.Lookup;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.name.NameHit;
import org.marquee.routing.matching.name.NameQuestion;

/** Collects the accounts that are worth comparing with a lead; how many is bounded, however many accounts there are. */
final class Proposals {
    private static final int MOST_PER_KEY = 60;
    private static final int MOST_BY_NAME = 40;
    /** Where nothing but the name is known, so that nothing can lift one that fits less well. */
    private static final int MOST_BY_NAME_ALONE = 20;

    private Proposals() {}

    /** Each with the name that fits best, if any does. */
    static List<Comparison> of(Situation situation, NameQuestion question) {
        MatchingIndex index = situation.index();
        Set<Long> ids = new LinkedHashSet<>();
        Map<Long, NameHit> named = new LinkedHashMap<>();
        int most = situation.subject().isNameOnly() ? MOST_BY_NAME_ALONE : MOST_BY_NAME;
        question.find(most).forEach(hit -> named.put(hit.accountId(), hit));
        ids.addAll(named.keySet());
        for (DomainClaim claim : situation.claims()) {
            claim.owners().stream().limit(MOST_PER_KEY).forEach(owner -> ids.add(owner.id()));
            add(ids, index.ids(Lookup.REGISTRABLE, claim.host().registrable()));
        }
        add(ids, index.ids(Lookup.PHONE, situation.subject().phone()));
        return ids.stream()
                .map(index::find)
                .flatMap(Optional::stream)
                .filter(situation.eligible())
                .map(account -> comparison(situation, account, named.get(account.id()), question))
                .toList();
    }

    private static void add(Set<Long> ids, LongStream found) {
        found.limit(MOST_PER_KEY).forEach(ids::add);
    }

    private static Comparison comparison(
            Situation situation, IndexedAccount account, NameHit found, NameQuestion question) {
        Optional<NameMatch> name = Optional.ofNullable(found)
                .or(() -> question.about(account.id()))
                .flatMap(hit -> NameMatch.of(hit, account));
        return new Comparison(situation, account, name, situation.index().rootOf(account));
    }
}

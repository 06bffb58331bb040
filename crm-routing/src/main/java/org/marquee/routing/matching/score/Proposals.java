package org.marquee.routing.matching.score;

import java.util.LinkedHashSet;
import java.util.List;
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

    private Proposals() {}

    /** Each with the name that fits best, if any does. */
    static List<Comparison> of(Situation situation, NameQuestion question) {
        MatchingIndex index = situation.index();
        Set<Long> ids = new LinkedHashSet<>();
        question.find(MOST_BY_NAME).stream().map(NameHit::accountId).forEach(ids::add);
        for (DomainClaim claim : situation.claims()) {
            claim.owners().stream().limit(MOST_PER_KEY).forEach(owner -> ids.add(owner.id()));
            add(ids, index.ids(Lookup.REGISTRABLE, claim.host().registrable()));
        }
        add(ids, index.ids(Lookup.PHONE, situation.subject().phone()));
        return ids.stream()
                .map(index::find)
                .flatMap(Optional::stream)
                .filter(situation.eligible())
                .map(account -> comparison(situation, account, question))
                .toList();
    }

    private static void add(Set<Long> ids, LongStream found) {
        found.limit(MOST_PER_KEY).forEach(ids::add);
    }

    private static Comparison comparison(Situation situation, IndexedAccount account, NameQuestion question) {
        Optional<NameMatch> name = question.about(account.id())
                .filter(hit -> hit.ordinal() < account.names().size())
                .map(hit -> new NameMatch(hit, account.names().get(hit.ordinal())));
        return new Comparison(situation, account, name, situation.index().rootOf(account.id()));
    }
}

package org.marquee.routing.quality.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.search.AliasHit;
import org.marquee.domain.search.Hits;
import org.marquee.domain.search.SearchTerms;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.conversion.LeadDecider;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.matching.Ranked;

/**
 * Accounts to choose from. They are looked up anew, as many whatever was decided, and stand in the order of their names,
 * so that neither number nor order tells what was.
 */
@ApplicationScoped
public class LabelChoices {
    /** As many as there are keys from 1 on. */
    static final int MOST = 9;

    private static final int FOUND = 10;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Accounts accounts;

    @Inject
    private Hits hits;

    @Inject
    private Clock clock;

    /** {@code thought} is the account that was thought of, which must not be missing; null if none was. */
    List<LabelChoice> of(Submission typed, Long thought) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Snapshot known = knowledge.current();
        List<Ranked> ranked = known.matcher().ranked(LeadDecider.subject(typed), known.index(), today, MOST);
        Set<Long> ids = new LinkedHashSet<>();
        if (thought != null) {
            ids.add(survivor(thought));
        }
        ranked.forEach(one -> ids.add(one.accountId()));
        return choices(accounts.byIds(ids.stream().limit(MOST).toList()).values()).stream()
                .sorted(Comparator.comparing(LabelChoice::name).thenComparing(LabelChoice::id))
                .toList();
    }

    /** Accounts by their names, aliases or domains. */
    List<LabelChoice> find(String text, Caller caller) {
        SearchTerms terms = SearchTerms.of(text);
        if (terms.isEmpty()) {
            return List.of();
        }
        Set<Account> found = new LinkedHashSet<>(hits.accounts(terms, FOUND, caller));
        hits.aliases(terms, FOUND, caller).stream().map(AliasHit::account).forEach(found::add);
        return choices(found).stream().limit(FOUND).toList();
    }

    LabelChoice choice(long accountId) {
        return choices(List.of(accounts.get(accountId))).get(0);
    }

    /** The account, or the one that it was merged into since. */
    long survivor(long accountId) {
        long last = accountId;
        for (Long next = accountId; next != null; next = accounts.get(next).mergedIntoId()) {
            last = next;
        }
        return last;
    }

    private List<LabelChoice> choices(Collection<Account> found) {
        Map<Long, Account> holdings = accounts.byIds(found.stream()
                .map(Account::umbrellaId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(account -> LabelChoice.of(account, holding(account, holdings)))
                .toList();
    }

    private static Account holding(Account account, Map<Long, Account> holdings) {
        return Stream.ofNullable(account.umbrellaId())
                .map(holdings::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

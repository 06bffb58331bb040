package org.marquee.governance.scan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.duplicate.DuplicateGroup;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.DuplicatePairs;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.MergeObstacles;
import org.marquee.governance.scan.PairShown.OtherPair;

/** What scans found, for operations and nobody else: a pair tells that there is an account, whoever sees it. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class DuplicateReading {
    private static final int MOST_PAIRS = 500;
    private static final int MOST_OTHERS = 30;

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    @Inject
    private Users users;

    @Inject
    private MergeObstacles obstacles;

    @Inject
    private Clock clock;

    /** The likeliest first; {@code after} is the {@link DuplicateGroup#place} of the last one before. */
    public Slice<QueueItem> waiting(After after, int limit) {
        Slice<DuplicateGroup> groups = pairs.waiting(after, limit);
        Map<Long, List<DuplicatePair>> found = pairs.waitingIn(ids(groups.items()), MOST_PAIRS).stream()
                .collect(Collectors.groupingBy(DuplicatePair::groupId));
        Map<Long, Account> named =
                accountsOf(found.values().stream().map(all -> all.get(0)).toList());
        return new Slice<>(
                groups.items().stream()
                        .filter(group -> found.containsKey(group.id()))
                        .map(group -> item(group, found.get(group.id()), named))
                        .toList(),
                groups.hasMore(),
                groups.total());
    }

    private static List<Long> ids(List<DuplicateGroup> groups) {
        return groups.stream().map(DuplicateGroup::id).toList();
    }

    private static QueueItem item(DuplicateGroup group, List<DuplicatePair> found, Map<Long, Account> named) {
        DuplicatePair likeliest = found.get(0);
        long together = found.stream()
                .flatMap(pair -> Stream.of(pair.lowerId(), pair.higherId()))
                .distinct()
                .count();
        return new QueueItem(
                group,
                likeliest,
                named.get(likeliest.lowerId()).name(),
                named.get(likeliest.higherId()).name(),
                (int) together);
    }

    private Map<Long, Account> accountsOf(Collection<DuplicatePair> some) {
        return accounts.byIds(some.stream()
                .flatMap(pair -> Stream.of(pair.lowerId(), pair.higherId()))
                .collect(Collectors.toSet()));
    }

    /** The pair that opens the item right before that place. */
    public Optional<Long> before(After place) {
        return pairs.waitingBefore(place).flatMap(this::likeliest);
    }

    /** The pair that opens the item right behind that place, or the first one if none is behind it. */
    public Optional<Long> behind(After place) {
        return Stream.of(pairs.waiting(place, 1), pairs.waiting(null, 1))
                .flatMap(slice -> slice.items().stream())
                .findFirst()
                .flatMap(this::likeliest);
    }

    /** Of these pairs the likeliest that waits. */
    public Optional<Long> likeliestOf(Collection<Long> ids) {
        return pairs.waitingOf(ids).stream().map(DuplicatePair::id).findFirst();
    }

    private Optional<Long> likeliest(DuplicateGroup group) {
        return pairs.waitingIn(List.of(group.id()), 1).stream()
                .map(DuplicatePair::id)
                .findFirst();
    }

    /** What operations told apart, the last first, with the names of the two. */
    public Slice<OtherPair> toldApart(After after, int limit) {
        Slice<DuplicatePair> found = pairs.toldApart(after, limit);
        return new Slice<>(named(found.items()), found.hasMore(), found.total());
    }

    private List<OtherPair> named(List<DuplicatePair> some) {
        Map<Long, Account> named = accountsOf(some);
        return some.stream()
                .map(pair -> new OtherPair(
                        pair,
                        named.get(pair.lowerId()).name(),
                        named.get(pair.higherId()).name()))
                .toList();
    }

    /**
     * One pair, whatever became of it.
     *
     * @throws NotFound if there is none, or the caller does not see one of its accounts
     */
    public PairShown pair(long id, Caller caller) {
        DuplicatePair pair = pairs.get(id);
        Account one = accounts.get(pair.lowerId(), caller);
        Account other = accounts.get(pair.higherId(), caller);
        List<DuplicatePair> group = pairs.waitingOf(List.of(id)).isEmpty()
                ? List.of()
                : pairs.waitingIn(List.of(pair.groupId()), MOST_PAIRS);
        return new PairShown(
                pair,
                account(one, other, caller),
                account(other, one, caller),
                group.isEmpty()
                        ? null
                        : new DuplicateGroup(pair.groupId(), group.get(0).probability(), group.size()),
                named(group.stream()
                        .filter(near -> !near.id().equals(id))
                        .limit(MOST_OTHERS)
                        .toList()),
                pair.decidedBy() == null ? null : users.get(pair.decidedBy()).name());
    }

    private PairAccount account(Account account, Account other, Caller caller) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, caller.zone());
        return new PairAccount(
                account,
                contacts.countAt(account.id()),
                leads.countAt(account.id()),
                aliases.of(account.id()).stream()
                        .filter(alias -> alias.holdsOn(today))
                        .map(Alias::label)
                        .toList(),
                accounts.childrenOf(account.id()).size(),
                obstacles.between(account, other, caller).orElse(null));
    }
}

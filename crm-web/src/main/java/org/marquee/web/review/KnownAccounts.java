package org.marquee.web.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountFilter;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.alias.SharedHosts;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.contact.ContactFilter;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.wall.Caller;
import org.marquee.web.account.AccountView;

/** Gathers what is known of accounts besides what stands on them. */
@Dependent
public class KnownAccounts {
    private static final int NAMED = 2;
    private static final int MOST = 20;

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    @Inject
    private Contacts contacts;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private Clock clock;

    /** By id. */
    Map<Long, KnownAccount> of(Collection<AccountView> shown, Caller caller) {
        List<Long> ids = shown.stream().map(AccountView::id).toList();
        Map<Long, Account> known = accounts.byIds(ids);
        Map<Long, List<Alias>> names = aliases.ofAll(ids);
        Map<Long, Long> people = contacts.countsAt(ids, caller);
        return shown.stream()
                .collect(Collectors.toMap(
                        AccountView::id,
                        one -> known(
                                one,
                                known.get(one.id()),
                                names.getOrDefault(one.id(), List.of()),
                                people.getOrDefault(one.id(), 0L),
                                caller)));
    }

    /** The domain from which the person writes, if it tells his company and no account has it. */
    Optional<String> ownDomain(Submission typed, Caller caller) {
        return WebDomain.find(typed.email())
                .filter(domain -> !SharedHosts.contains(domain))
                .map(WebDomain::value)
                .filter(domain -> aliases.withKey(AliasKind.DOMAIN, Alias.keyOf(AliasKind.DOMAIN, domain)).stream()
                        .noneMatch(alias -> alias.holdsOn(today())))
                .filter(domain -> !isWebsite(domain, caller));
    }

    private boolean isWebsite(String domain, Caller caller) {
        AccountFilter filter = new AccountFilter(domain, domain, null, null, null, null, null, null, null, null);
        return accounts.list(filter, null, MOST, caller).items().stream()
                .flatMap(account -> WebDomain.find(account.profile().website()).stream())
                .anyMatch(known -> known.value().equals(domain));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private KnownAccount known(AccountView shown, Account account, List<Alias> names, long people, Caller caller) {
        List<Alias> holding =
                names.stream().filter(alias -> alias.holdsOn(today())).toList();
        return new KnownAccount(
                shown,
                account,
                holding.stream()
                        .filter(alias -> alias.kind() != AliasKind.DOMAIN)
                        .map(Alias::label)
                        .toList(),
                domains(shown, holding),
                hierarchy.pathTo(account, caller).stream()
                        .filter(above -> !above.id().equals(account.id()))
                        .map(Account::name)
                        .toList(),
                people,
                people == 0 ? List.of() : some(account.id(), caller));
    }

    private static List<WebDomain> domains(AccountView shown, List<Alias> names) {
        Stream<String> listed =
                names.stream().filter(alias -> alias.kind() == AliasKind.DOMAIN).map(Alias::label);
        return Stream.concat(Stream.of(Optional.ofNullable(shown.profile().website())), listed.map(Optional::of))
                .flatMap(Optional::stream)
                .map(WebDomain::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<String> some(long accountId, Caller caller) {
        return contacts
                .list(new ContactFilter(null, null, accountId, null, false), null, NAMED, caller)
                .items()
                .stream()
                .map(contact -> contact.person().displayName())
                .toList();
    }
}

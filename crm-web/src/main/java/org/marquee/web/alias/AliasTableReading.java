package org.marquee.web.alias;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasFilter;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.ownership.AccountRights;
import org.marquee.web.account.AccountRef;
import org.marquee.web.account.AliasView;

/** Reads the table of names and domains for people. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class AliasTableReading {
    @Inject
    private Aliases aliases;

    @Inject
    private Accounts accounts;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /** Sorted by text; of a holding, those of its whole umbrella. */
    public Slice<AliasRow> rows(AliasAsked asked, After after, int limit, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), caller.zone());
        Slice<Alias> found = aliases.list(filter(asked, today, caller), after, limit, caller);
        List<Alias> items = found.items();
        Map<Long, Account> bearers =
                accounts.byIds(items.stream().map(Alias::accountId).collect(Collectors.toSet()));
        Map<Long, UserName> names = users.namesOf(
                items.stream().map(Alias::createdBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.map(alias -> row(alias, bearers.get(alias.accountId()), names, today, caller));
    }

    private AliasFilter filter(AliasAsked asked, LocalDate today, Caller caller) {
        Account account = asked.accountId() == null ? null : accounts.get(asked.accountId(), caller);
        boolean umbrella = account != null && account.isHolding();
        return new AliasFilter(
                umbrella ? null : asked.accountId(),
                umbrella ? asked.accountId() : null,
                asked.text(),
                asked.ended() ? null : today);
    }

    private static AliasRow row(
            Alias alias, Account account, Map<Long, UserName> names, LocalDate today, Caller caller) {
        UserName who = alias.createdBy() == null ? null : names.get(alias.createdBy());
        boolean ended = alias.endsBefore(today);
        return new AliasRow(
                AliasView.of(alias),
                ref(account),
                ended,
                who == null ? null : who.name(),
                alias.createdAt(),
                !ended && AccountRights.keepsAliases(account, caller));
    }

    /**
     * The account whose aliases are looked at.
     *
     * @throws NotFound if the caller does not see the account
     */
    public AliasSheet sheet(long accountId, Caller caller) {
        Account account = accounts.get(accountId, caller);
        List<Account> bearers = account.isHolding() ? hierarchy.branch(account, caller) : List.of(account);
        return new AliasSheet(
                ref(account),
                hierarchy.pathTo(account, caller).stream()
                        .filter(above -> !above.id().equals(account.id()))
                        .map(AliasTableReading::ref)
                        .toList(),
                bearers.stream().map(AliasTableReading::ref).toList(),
                AccountRights.keepsAliases(account, caller),
                !account.attractsLeads());
    }

    /**
     * One alias.
     *
     * @throws NotFound if the caller does not see its account
     */
    public AliasRow get(long id, Caller caller) {
        Alias alias = aliases.get(id);
        Account account = accounts.find(alias.accountId(), caller).orElseThrow(() -> new NotFound("alias", id));
        return row(alias, account, Map.of(), LocalDate.ofInstant(clock.instant(), caller.zone()), caller);
    }

    private static AccountRef ref(Account account) {
        return new AccountRef(account.id(), account.name());
    }
}

package org.marquee.governance.alias;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.AccountRights;

/** Adds and ends names and domains of accounts; open leads that thereby belong to an account follow at once. */
@Stateless
@RolesAllowed({Role.Names.NAM, Role.Names.OPS})
public class AliasKeeping {
    @Inject
    private Aliases aliases;

    @Inject
    private Accounts accounts;

    @Inject
    private AliasTable table;

    @Inject
    private Announcements announcements;

    @Inject
    private Clock clock;

    /**
     * Adds an alias; one that had ended at this account, or is yet to begin, stands beside it for its own time.
     *
     * @throws NotFound if the caller does not see the account
     * @throws Denied if he is neither of operations nor the account manager of its umbrella
     * @throws Invalid if the text is no name or domain of one company
     * @throws Conflict if it stands here, or in another umbrella, at the same time
     */
    public Alias add(NewAlias given, Caller caller) {
        announcements.holdOthers();
        Account account = accounts.get(given.accountId(), caller);
        refuse(given, account, caller);
        Alias alias = aliases.add(alias(given, caller));
        table.tell(alias, account, "ALIAS_ADDED", given.reason(), caller);
        return alias;
    }

    private static void check(NewAlias given, Account account, Caller caller) {
        if (given.kind() == null) {
            throw new Invalid("kind", "Say what sort of name it is.");
        }
        if (!account.reviewStatus().isOpen() && !account.attractsLeads()) {
            throw new Invalid("accountId", "%s is no longer worked with.".formatted(account.name()));
        }
        Alias.keyOf(given.kind(), given.text());
        if (given.kind() == AliasKind.DOMAIN) {
            DomainRules.check(given.text(), given.reason(), caller);
        }
    }

    private Alias alias(NewAlias given, Caller caller) {
        return new Alias(
                given.accountId(),
                given.kind(),
                given.text(),
                given.validFrom(),
                given.validTo(),
                caller.userId(),
                clock.instant());
    }

    /**
     * All that the account would be called if the alias were added; nothing is.
     *
     * @throws NotFound and others as in {@link #add}
     */
    public List<Alias> assumed(NewAlias given, Caller caller) {
        Account account = accounts.get(given.accountId(), caller);
        refuse(given, account, caller);
        return Stream.concat(aliases.of(account.id()).stream(), Stream.of(alias(given, caller)))
                .toList();
    }

    private void refuse(NewAlias given, Account account, Caller caller) {
        AccountRights.requireAliases(account, caller);
        check(given, account, caller);
        table.refuse(given.claim(), null, account, caller);
    }

    /**
     * Sets the last day on which the alias holds; null for today.
     *
     * @throws NotFound if the caller does not see the account
     * @throws Denied as in {@link #add}
     * @throws StaleVersion if the alias changed since it was read
     * @throws Conflict if it would hold longer than before and that meets another umbrella's
     */
    public Alias end(long id, LocalDate validTo, long version, Caller caller) {
        announcements.holdOthers();
        Alias alias = aliases.get(id);
        Account account = accounts.find(alias.accountId(), caller).orElseThrow(() -> new NotFound("alias", id));
        AccountRights.requireAliases(account, caller);
        if (alias.version() != version) {
            throw new StaleVersion("alias", version, alias.version());
        }
        LocalDate former = alias.validTo();
        alias.end(validTo == null ? LocalDate.ofInstant(clock.instant(), caller.zone()) : validTo);
        if (former != null && alias.validTo().isAfter(former)) {
            AliasConflicts.Claim more =
                    new AliasConflicts.Claim(alias.kind(), alias.label(), former.plusDays(1), alias.validTo());
            table.refuse(more, alias, account, caller);
        }
        table.tell(alias, account, "ALIAS_ENDED", null, caller);
        return alias;
    }
}

package org.marquee.governance.alias;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.AccountRights;

/** Takes names and domains away from now on, and puts them back; who came in by them stays where he is. */
@Stateless
@RolesAllowed({Role.Names.NAM, Role.Names.OPS})
public class AliasRemoval {
    @Inject
    private Aliases aliases;

    @Inject
    private Accounts accounts;

    @Inject
    private AliasTable table;

    @Inject
    private AliasKeeping keeping;

    @Inject
    private Announcements announcements;

    @Inject
    private Clock clock;

    /**
     * All that the account would be called without it; nothing changes.
     *
     * @throws NotFound if the caller does not see the account
     * @throws Denied if he is neither of operations nor the account manager of its umbrella
     */
    public List<Alias> assumed(long id, Caller caller) {
        Alias alias = aliases.get(id);
        kept(alias, caller);
        return aliases.of(alias.accountId()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    /**
     * Ends the alias so that it holds no more; what held on no day yet goes without a trace in the table.
     *
     * @throws NotFound as in {@link #assumed}, like Denied
     * @throws StaleVersion if the alias changed since it was read
     * @throws Conflict if it had ended already
     */
    public RemovedAlias remove(long id, long version, Caller caller) {
        announcements.holdOthers();
        Alias alias = aliases.get(id);
        Account account = kept(alias, caller);
        if (alias.version() != version) {
            throw new StaleVersion("alias", version, alias.version());
        }
        LocalDate today = today(caller);
        if (alias.endsBefore(today)) {
            throw new Conflict("\"%s\" had ended already.".formatted(alias.label()));
        }
        NewAlias former = new NewAlias(
                account.id(), alias.kind(), alias.label(), alias.validFrom(), alias.validTo(), "It was put back.");
        boolean unused = alias.validFrom() != null && !alias.validFrom().isBefore(today);
        if (unused) {
            aliases.remove(alias);
        } else {
            alias.end(today.minusDays(1));
        }
        table.tell(alias, account, "ALIAS_ENDED", "It was taken away.", caller);
        return new RemovedAlias(unused ? null : id, former);
    }

    /**
     * Lets it hold again as before.
     *
     * @throws NotFound as in {@link #assumed}, like Denied
     * @throws Conflict if it stands somewhere else by now, or was changed since
     */
    public Alias putBack(RemovedAlias removed, Caller caller) {
        if (removed.id() == null) {
            return keeping.add(removed.given(), caller);
        }
        announcements.holdOthers();
        Alias alias = aliases.get(removed.id());
        Account account = kept(alias, caller);
        LocalDate today = today(caller);
        if (!alias.endsBefore(today)) {
            throw new Conflict("\"%s\" holds again already.".formatted(alias.label()));
        }
        table.refuse(removed.given().claim().from(today), alias, account, caller);
        alias.resume(removed.given().validTo());
        table.tell(alias, account, "ALIAS_ADDED", "It was put back.", caller);
        return alias;
    }

    private Account kept(Alias alias, Caller caller) {
        Account account = accounts.find(alias.accountId(), caller).orElseThrow(() -> new NotFound("alias", alias.id()));
        AccountRights.requireAliases(account, caller);
        return account;
    }

    /** Matching goes by the day in UTC, so that where either day has begun later the alias ends before both. */
    private LocalDate today(Caller caller) {
        Instant now = clock.instant();
        LocalDate his = LocalDate.ofInstant(now, caller.zone());
        LocalDate matching = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return his.isBefore(matching) ? his : matching;
    }
}

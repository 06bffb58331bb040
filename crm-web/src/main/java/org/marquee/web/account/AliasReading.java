package org.marquee.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.AliasFilter;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Looks up other names and domains of accounts for people. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class AliasReading {
    @Inject
    private Aliases aliases;

    @Inject
    private Accounts accounts;

    /** Sorted by text; of one account, or of all that the caller sees where {@code accountId} is null. */
    public Slice<AliasView> list(Long accountId, After after, int limit, Caller caller) {
        Long account =
                accountId == null ? null : accounts.get(accountId, caller).id();
        return aliases.list(AliasFilter.of(account), after, limit, caller).map(AliasView::of);
    }

    public AliasView get(long id, Caller caller) {
        return aliases.find(id)
                .filter(alias -> accounts.find(alias.accountId(), caller).isPresent())
                .map(AliasView::of)
                .orElseThrow(() -> new NotFound("alias", id));
    }
}

package org.marquee.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountFilter;
import org.marquee.domain.account.AccountOrder;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.territory.Countries;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/** Looks accounts up for people. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class AccountReading {
    private static final long NONE = -1;

    @Inject
    private Accounts accounts;

    @Inject
    private Contacts contacts;

    @Inject
    private Users users;

    @Inject
    private AccountViews views;

    @Inject
    private HierarchyViews hierarchies;

    /** Sorted by name; {@code after} is the {@link AccountView#place} of the last one before. */
    public Slice<AccountView> list(AccountQuery query, After after, int limit, Caller caller) {
        return list(query, AccountOrder.NAME, after, limit, caller);
    }

    /** {@code after} is the {@link AccountView#place} of the last one before. */
    public Slice<AccountView> list(AccountQuery query, AccountOrder order, After after, int limit, Caller caller) {
        Slice<Account> found = accounts.list(filter(query, caller), order, after, limit, caller);
        return new Slice<>(views.views(found.items(), caller), found.hasMore(), found.total());
    }

    private AccountFilter filter(AccountQuery query, Caller caller) {
        String text = SearchText.orNull(query.text());
        String owner = SearchText.orNull(query.owner());
        String umbrella = SearchText.orNull(query.umbrella());
        String country = SearchText.orNull(query.country());
        return new AccountFilter(
                text,
                WebDomain.find(text).map(WebDomain::value).orElse(null),
                query.reviewStatus(),
                query.coverage(),
                query.kind(),
                query.type(),
                owner == null
                        ? null
                        : users.findByUsername(owner).map(AppUser::id).orElse(NONE),
                umbrella == null ? null : holding(umbrella, caller),
                country == null ? null : Countries.iso2(country).orElse(country.toUpperCase(Locale.ROOT)),
                SearchText.orNull(query.state()));
    }

    private long holding(String ticker, Caller caller) {
        return accounts.findHolding(ticker)
                .filter(new Wall(caller)::seesAccount)
                .map(Account::id)
                .orElse(NONE);
    }

    public AccountView get(long id, Caller caller) {
        return views.view(accounts.get(id, caller), caller);
    }

    public boolean sees(long id, Caller caller) {
        return accounts.find(id, caller).isPresent();
    }

    /** How many people are known at each of these accounts; none where nobody is. */
    public Map<Long, Long> people(List<AccountView> of, Caller caller) {
        return contacts.countsAt(of.stream().map(AccountView::id).toList(), caller);
    }

    /** The account's place: what is above it and the whole tree that it stands in. */
    public HierarchyView hierarchy(long id, Caller caller) {
        return hierarchies.around(accounts.get(id, caller), caller);
    }
}

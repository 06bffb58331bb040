package org.marquee.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountFilter;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/** Finds the accounts at which something could be put. */
@ApplicationScoped
public class Places {
    private static final int MOST = 25;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private Hierarchy hierarchy;

    /** What can be chosen: accounts of that review and kind, where these are not null, which fit besides. */
    public record Sought(ReviewStatus reviewStatus, AccountKind kind, Predicate<Account> fit) {}

    /**
     * Those with the words in their names, the umbrella of that ticker first; without words those of the hierarchy around
     * an account, or any. Of those that are not of the hierarchy no more than a page.
     *
     * @param text null for none
     * @param around null for none
     */
    public List<AccountView> find(String text, Long around, Sought sought, Caller caller) {
        Stream<Account> found = text == null && around != null ? near(around, caller) : named(text, sought, caller);
        List<Account> fit = found.distinct()
                .filter(sought.fit())
                .filter(account -> !account.id().equals(around))
                .toList();
        return views.views(fit, caller);
    }

    private Stream<Account> near(long accountId, Caller caller) {
        Account account = accounts.get(accountId, caller);
        return hierarchy.branch(hierarchy.pathTo(account, caller).get(0), caller).stream();
    }

    private Stream<Account> named(String text, Sought sought, Caller caller) {
        String host = WebDomain.find(text).map(WebDomain::value).orElse(null);
        AccountFilter filter =
                new AccountFilter(text, host, sought.reviewStatus(), null, sought.kind(), null, null, null, null, null);
        Stream<Account> umbrella = Stream.ofNullable(text)
                .flatMap(ticker -> accounts.findHolding(ticker).stream())
                .filter(new Wall(caller)::seesAccount);
        return Stream.concat(umbrella, accounts.list(filter, null, MOST, caller).items().stream());
    }
}

package org.marquee.governance.report;

import com.google.common.collect.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.time.BusinessCalendars;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/** Computes the new-accounts report from the accounts, their decisions and their people. */
@ApplicationScoped
public class NewAccountsQuery {
    /** Keeps the parameters of one query below what the databases take. */
    private static final int AT_ONCE = 1_000;

    private final Accounts accounts;
    private final AccountReviews reviews;
    private final Users users;

    protected NewAccountsQuery() {
        this(null, null, null);
    }

    @Inject
    public NewAccountsQuery(Accounts accounts, AccountReviews reviews, Users users) {
        this.accounts = accounts;
        this.reviews = reviews;
        this.users = users;
    }

    /** Of all accounts, for the ledger; whoever is shown it later sees what is on his side of the wall. */
    public NewAccountsReport ofAll(Instant asOf) {
        return report(asOf, account -> true);
    }

    /** Of the accounts that the caller sees. */
    public NewAccountsReport of(Instant asOf, Caller caller) {
        return report(asOf, new Wall(caller)::seesAccount);
    }

    private NewAccountsReport report(Instant asOf, Predicate<Account> isSeen) {
        List<Account> found = accounts.createdSince(NewAccountsReport.since(asOf), asOf).stream()
                .filter(isSeen)
                .toList();
        Map<Long, AccountReview> decisions = decisionsOn(found);
        NewAccountLines lines = new NewAccountLines(
                asOf, BusinessCalendars.ofOperations(), decisions, users.namesOf(people(found, decisions)));
        return NewAccountsReport.of(asOf, found.stream().map(lines::line).toList());
    }

    private Map<Long, AccountReview> decisionsOn(List<Account> found) {
        Map<Long, AccountReview> decisions = new HashMap<>();
        Lists.partition(found.stream().map(Account::id).toList(), AT_ONCE)
                .forEach(ids -> decisions.putAll(reviews.lastOfAll(ids)));
        return decisions;
    }

    private static Set<Long> people(List<Account> found, Map<Long, AccountReview> decisions) {
        Set<Long> people = new HashSet<>();
        found.forEach(account -> people.add(account.createdBy()));
        decisions.values().forEach(decision -> people.add(decision.decidedBy()));
        return people;
    }
}

package org.marquee.web.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;

/** Makes what callers are shown of accounts: who sees an account does not always see what it hangs under. */
@Dependent
public class AccountViews {
    @Inject
    private Accounts accounts;

    @Inject
    private Users users;

    /** What stands beside the accounts of a list, read at once for all of them. */
    private record Surroundings(Wall wall, Map<Long, Account> accounts, Map<Long, UserName> users) {
        AccountRef account(Long id) {
            Account account = id == null ? null : accounts.get(id);
            return account == null || !wall.seesAccount(account) ? null : new AccountRef(account.id(), account.name());
        }

        String umbrella(Long holdingId) {
            AccountRef holding = account(holdingId);
            return holding == null ? null : holding.name();
        }

        OwnerShown user(Long id) {
            UserName user = id == null ? null : users.get(id);
            return user == null ? null : new OwnerShown(user.username(), user.name());
        }
    }

    /** The account must be one that the caller may see. */
    public AccountView view(Account account, Caller caller) {
        return views(List.of(account), caller).get(0);
    }

    /** In the order given; all must be accounts that the caller may see. */
    public List<AccountView> views(List<Account> seen, Caller caller) {
        Surroundings around = new Surroundings(
                new Wall(caller),
                accounts.byIds(ids(seen, List.of(Account::parentId, Account::umbrellaId, Account::mergedIntoId))),
                users.namesOf(ids(seen, List.of(Account::ownerId, Account::createdBy))));
        return seen.stream().map(account -> view(account, around)).toList();
    }

    private static Set<Long> ids(List<Account> of, List<Function<Account, Long>> references) {
        return references.stream()
                .flatMap(reference -> of.stream().map(reference))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static AccountView view(Account account, Surroundings around) {
        return new AccountView(
                account.id(),
                account.version(),
                account.profile(),
                account.kind(),
                account.coverage(),
                account.lifeStatus(),
                account.reviewStatus(),
                around.umbrella(account.umbrellaId()),
                around.account(account.parentId()),
                around.account(account.mergedIntoId()),
                around.user(account.ownerId()),
                around.user(account.createdBy()),
                account.createdAt(),
                account.updatedAt(),
                account.reviewDueAt());
    }
}

package org.marquee.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountFilter;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.problem.Invalid.FieldError;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.AccountCreation;
import org.marquee.governance.approval.NewAccount;
import org.marquee.governance.approval.OpeningPreview;
import org.marquee.web.account.EntryFindings.Check;
import org.marquee.web.account.EntryFindings.Likeness;

/** Accompanies whoever types a new account: shows what is there already and what departs from the standards. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class AccountEntry {
    private static final int MOST_NAMED = 5;

    @EJB
    private AccountCreation creation;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountViews views;

    /**
     * The account under which a unit is to be opened; null where it is to stand alone.
     *
     * @throws org.marquee.domain.problem.NotFound if the caller does not see it
     */
    public AccountView start(Long parentId, Caller caller) {
        return parentId == null ? null : views.view(accounts.get(parentId, caller), caller);
    }

    /** Nothing is written; {@code stops} is what could not be read of what was typed. */
    public EntryFindings look(NewAccount typed, List<FieldError> stops, Caller caller) {
        OpeningPreview preview = creation.preview(typed, caller);
        List<Likeness> alike = likenesses(preview.duplicates().shown(), caller);
        Set<Long> known = alike.stream().map(each -> each.account().id()).collect(Collectors.toSet());
        List<AccountView> named = views.views(named(typed.profile().name(), caller), caller).stream()
                .filter(account -> !known.contains(account.id()))
                .toList();
        List<Check> checks = preview.standards().stream()
                .map(finding -> new Check(finding.field(), finding.sentence()))
                .toList();
        return new EntryFindings(alike, preview.duplicates().hidden(), named, stops, checks);
    }

    private List<Likeness> likenesses(List<SimilarAccount> similar, Caller caller) {
        Map<Long, Account> found =
                accounts.byIds(similar.stream().map(SimilarAccount::accountId).toList());
        Map<Long, AccountView> shown = views.views(List.copyOf(found.values()), caller).stream()
                .collect(Collectors.toMap(AccountView::id, Function.identity()));
        return similar.stream()
                .filter(each -> Objects.nonNull(shown.get(each.accountId())))
                .map(each -> new Likeness(shown.get(each.accountId()), each))
                .toList();
    }

    private List<Account> named(String name, Caller caller) {
        AccountFilter filter = new AccountFilter(name, null, null, null, null, null, null, null, null, null);
        return accounts.list(filter, null, MOST_NAMED, caller).items();
    }
}

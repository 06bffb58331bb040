package org.marquee.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.ownership.AccountRights;

/** Reads hierarchies as far as the caller sees them. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.PARTNER_REP, Role.Names.MANAGER, Role.Names.OPS})
public class HierarchyReading {
    @Inject
    private Accounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private Contacts contacts;

    /**
     * The whole tree in which the account stands.
     *
     * @throws org.marquee.domain.problem.NotFound if the caller does not see the account
     */
    public List<TreeRow> around(long id, Caller caller) {
        Account top = hierarchy.pathTo(accounts.get(id, caller), caller).get(0);
        return rows(hierarchy.branch(top, caller), caller);
    }

    private List<TreeRow> rows(List<Account> branch, Caller caller) {
        Map<Long, AccountView> shown =
                views.views(branch, caller).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
        Map<Long, Long> people = contacts.countsAt(shown.keySet(), caller);
        Map<Long, List<Account>> below = branch.stream().skip(1).collect(Collectors.groupingBy(Account::parentId));
        List<TreeRow> rows = new ArrayList<>();
        new Object() {
            void add(Account account, int level) {
                List<Account> children = below.getOrDefault(account.id(), List.of());
                rows.add(new TreeRow(
                        shown.get(account.id()),
                        level,
                        !children.isEmpty(),
                        people.getOrDefault(account.id(), 0L),
                        AccountRights.mayMove(account, caller)));
                children.forEach(child -> add(child, level + 1));
            }
        }.add(branch.get(0), 0);
        return rows;
    }
}

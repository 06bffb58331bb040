package org.marquee.web.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.wall.Caller;

/** Makes what callers are shown of hierarchies. */
@Dependent
public class HierarchyViews {
    @Inject
    private Hierarchy hierarchy;

    /** The account must be one that the caller may see. */
    public HierarchyView around(Account account, Caller caller) {
        List<Account> path = hierarchy.pathTo(account, caller);
        Account top = path.get(0);
        Map<Long, List<Account>> below = hierarchy.branch(top, caller).stream()
                .filter(each -> each != top)
                .collect(Collectors.groupingBy(Account::parentId));
        return new HierarchyView(
                path.stream()
                        .map(above -> new AccountRef(above.id(), above.name()))
                        .toList(),
                node(top, below));
    }

    private static HierarchyView.Node node(Account account, Map<Long, List<Account>> below) {
        return new HierarchyView.Node(
                account.id(),
                account.name(),
                account.kind(),
                account.type(),
                account.lifeStatus(),
                account.reviewStatus(),
                below.getOrDefault(account.id(), List.of()).stream()
                        .map(child -> node(child, below))
                        .toList());
    }
}

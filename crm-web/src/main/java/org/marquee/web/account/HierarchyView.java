package org.marquee.web.account;

import java.util.List;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;

/**
 * The hierarchy around an account as far as the caller sees it; what is hidden does not exist, nor what hangs under it.
 *
 * @param path from the top down to the account itself
 * @param tree the top with everything below it
 */
public record HierarchyView(List<AccountRef> path, Node tree) {
    /** One account of the tree; what hangs under it is sorted by name. */
    public record Node(
            long id,
            String name,
            AccountKind kind,
            AccountType type,
            LifeStatus lifeStatus,
            ReviewStatus reviewStatus,
            List<Node> children) {}
}

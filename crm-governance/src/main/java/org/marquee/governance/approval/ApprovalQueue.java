package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** What waits for operations, with the evidence on each. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ApprovalQueue {
    @Inject
    private Accounts accounts;

    @Inject
    private Reviews reviews;

    /** The earliest due first; {@code after} is the {@link #place} of the last one before. */
    public Slice<Reviewed> waiting(After after, int limit, Caller caller) {
        Slice<Account> found = accounts.waitingForReview(after, limit);
        return new Slice<>(reviews.of(found.items(), caller), found.hasMore(), found.total());
    }

    /** Where an account stands in the queue. */
    public static After place(Account account) {
        return new After(account.reviewDueAt().toString(), account.id());
    }
}

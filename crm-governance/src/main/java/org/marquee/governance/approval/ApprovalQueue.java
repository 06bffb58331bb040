package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Neighbours;
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

    @Inject
    private SecondReview secondReview;

    @Inject
    private Clock clock;

    /** The earliest due first; {@code after} is the {@link #place} of the last one before. */
    public Slice<Reviewed> waiting(After after, int limit, Caller caller) {
        Slice<Account> found = accounts.waitingForReview(after, limit);
        return new Slice<>(reviews.of(found.items(), caller), found.hasMore(), found.total());
    }

    /** A page of the same with no more of the evidence than a list shows. */
    public Slice<Waiting> list(After after, int limit, Caller caller) {
        Instant now = clock.instant();
        Slice<Account> found = accounts.waitingForReview(after, limit);
        Map<Long, SimilarAccount> likeliest = reviews.likeliest(found.items());
        Set<Long> again = secondReview.among(found.items());
        return found.map(account -> new Waiting(
                account,
                ReviewClock.due(account.reviewDueAt(), now).in(caller.zone()),
                again.contains(account.id()),
                likeliest.get(account.id())));
    }

    /** What stands around a place. */
    public Neighbours around(After place) {
        return Neighbours.around(place, accounts.waitingForReviewBefore(place).map(Account::id), this::first);
    }

    private Optional<Long> first(After place) {
        return accounts.waitingForReview(place, 1).items().stream()
                .map(Account::id)
                .findFirst();
    }

    /** Where an account stands in the queue. */
    public static After place(Account account) {
        return new After(account.reviewDueAt().toString(), account.id());
    }
}

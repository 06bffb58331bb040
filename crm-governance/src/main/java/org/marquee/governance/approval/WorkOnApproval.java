package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReview.Passage;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.problem.Conflict;

/** Finds what was done since an approval and could not have been done without it. */
@ApplicationScoped
public class WorkOnApproval {
    @Inject
    private Accounts accounts;

    @Inject
    private AccountReviews reviews;

    @Inject
    private AccountMerges merges;

    /** @throws Conflict listing everything that stands in the way */
    void refuse(AccountReview approval, Passage passage, Account account) {
        List<String> found = Stream.of(given(passage, account), merged(approval, account), below(approval, account))
                .flatMap(work -> work)
                .toList();
        if (!found.isEmpty()) {
            throw new Conflict("Later work rests on the approval: " + String.join(" ", found));
        }
    }

    private static Stream<String> given(Passage passage, Account account) {
        return account.ownerId() == passage.givenOwnerId()
                ? Stream.empty()
                : Stream.of("%s was given to somebody else.".formatted(account.name()));
    }

    private Stream<String> merged(AccountReview approval, Account account) {
        long merged = merges.countInto(account.id(), approval.decidedAt());
        return merged == 0
                ? Stream.empty()
                : Stream.of(
                        merged == 1
                                ? "1 account was merged into it."
                                : "%d accounts were merged into it.".formatted(merged));
    }

    /** What hangs below was approved because this was, or opened by operations. */
    private Stream<String> below(AccountReview approval, Account account) {
        return accounts.childrenOf(account.id()).stream()
                .filter(child -> child.reviewStatus() == ReviewStatus.APPROVED && isSince(approval, child))
                .map(child -> "%s below it is approved.".formatted(child.name()));
    }

    private boolean isSince(AccountReview approval, Account child) {
        boolean opened = !child.createdAt().isBefore(approval.decidedAt());
        return opened
                || reviews.lastOf(child.id())
                        .filter(last -> last.decision() == ReviewDecision.APPROVE)
                        .filter(last -> !last.decidedAt().isBefore(approval.decidedAt()))
                        .isPresent();
    }
}

package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.ReviewReading;
import org.marquee.governance.approval.Reviewed;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.routing.intake.LeadAnswer.Ref;
import org.marquee.web.account.AccountViews;
import org.marquee.web.approval.ReviewView.DecisionShown;

/** Makes what callers are shown of a review. */
@Dependent
public class ReviewViews {
    @EJB
    private ReviewReading reading;

    @Inject
    private AccountViews accounts;

    @Inject
    private Users users;

    /**
     * The whole review of one account.
     *
     * @throws org.marquee.domain.problem.NotFound if the caller does not see the account
     */
    public ReviewView view(long accountId, Caller caller) {
        Reviewed reviewed = reading.get(accountId, caller);
        return new ReviewView(
                ApprovalView.of(reviewed, accounts.view(reviewed.account(), caller)),
                accounts.views(reading.others(reviewed, caller), caller),
                decisions(reading.decisions(accountId, caller)),
                reading.mergerOf(accountId, caller).map(Ref::new).orElse(null));
    }

    /** With the names of those who decided, in the order given. */
    List<DecisionShown> decisions(List<AccountReview> decisions) {
        Map<Long, UserName> names =
                users.namesOf(decisions.stream().map(AccountReview::decidedBy).collect(Collectors.toSet()));
        return decisions.stream()
                .map(one -> new DecisionShown(
                        one.decision(), one.reason(), shown(names.get(one.decidedBy())), one.decidedAt()))
                .toList();
    }

    /** With the names of those who made them, in the order given. */
    List<ChangeShown> changes(List<AuditEntry> changes) {
        Map<Long, UserName> names =
                users.namesOf(changes.stream().map(AuditEntry::userId).collect(Collectors.toSet()));
        return changes.stream()
                .map(one -> new ChangeShown(one.detail(), shown(names.get(one.userId())), one.happenedAt()))
                .toList();
    }

    private static OwnerShown shown(UserName user) {
        return new OwnerShown(user.username(), user.name());
    }
}

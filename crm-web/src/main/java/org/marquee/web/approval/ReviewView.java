package org.marquee.web.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.routing.intake.LeadAnswer.Ref;
import org.marquee.web.account.AccountView;

/**
 * How the review of an account stands.
 *
 * @param others the possible duplicates in full, to compare
 * @param decisions oldest first
 * @param merge the merger that can be undone, or null
 */
public record ReviewView(
        @JsonUnwrapped ApprovalView review, List<AccountView> others, List<DecisionShown> decisions, Ref merge) {
    /** One decision; {@code reason} is null where none was given. */
    public record DecisionShown(ReviewDecision decision, String reason, OwnerShown decidedBy, Instant decidedAt) {}
}

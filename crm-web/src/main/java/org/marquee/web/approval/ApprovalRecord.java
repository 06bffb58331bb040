package org.marquee.web.approval;

import java.util.List;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.governance.approval.Reviewed;
import org.marquee.web.account.AccountView;
import org.marquee.web.approval.ReviewView.DecisionShown;

/**
 * One account under review with all that its decision rests on.
 *
 * @param lookalikes the most likely first
 * @param compared the one it is put beside; null if it resembles none but a holding
 * @param fields both beside each other
 * @param tellable of the standards that it departs from those that its creator may read of
 * @param changes since it was approved, oldest first; empty if it is new
 * @param decisions that stand, oldest first
 */
public record ApprovalRecord(
        AccountView account,
        Reviewed reviewed,
        List<Lookalike> lookalikes,
        Lookalike compared,
        List<ComparedField> fields,
        List<AccountFinding> tellable,
        List<ChangeShown> changes,
        List<DecisionShown> decisions) {
    /** Those that it is not put beside. */
    public List<Lookalike> others() {
        return lookalikes.stream().filter(one -> !one.equals(compared)).toList();
    }

    /** The one that it resembles most, whether it can be merged into that or not; null if it resembles none but a holding. */
    public Lookalike likeliest() {
        return lookalikes.stream().filter(one -> !one.isHolding()).findFirst().orElse(null);
    }

    /** The decision that stands; null while none does. */
    public DecisionShown last() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }
}

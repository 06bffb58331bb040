package org.marquee.web.approval;

import java.util.List;
import org.marquee.governance.approval.Reviewed;
import org.marquee.web.account.AccountView;
import org.marquee.web.approval.ReviewView.DecisionShown;

/**
 * One account under review with all that its decision rests on.
 *
 * @param lookalikes the most likely first
 * @param compared the one it is put beside; null if it resembles none
 * @param fields both beside each other
 * @param decisions that stand, oldest first
 */
public record ApprovalRecord(
        AccountView account,
        Reviewed reviewed,
        List<Lookalike> lookalikes,
        Lookalike compared,
        List<ComparedField> fields,
        List<DecisionShown> decisions) {
    /** Those that it is not put beside. */
    public List<Lookalike> others() {
        return lookalikes.stream().filter(one -> !one.equals(compared)).toList();
    }

    /** The decision that stands; null while none does. */
    public DecisionShown last() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }
}

package org.marquee.web.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.LongPredicate;
import org.marquee.web.account.AccountView;

/**
 * A new account as its creator is shown it.
 *
 * @param duplicates those that the creator sees, the most likely first
 * @param hiddenDuplicates whether there are others; operations will look at them
 */
public record OpenedAccount(
        @JsonUnwrapped AccountView account, List<DuplicateShown> duplicates, boolean hiddenDuplicates) {
    /** The same for somebody who sees only some accounts, told by their ids. */
    OpenedAccount shownTo(LongPredicate seen) {
        List<DuplicateShown> left =
                duplicates.stream().filter(one -> seen.test(one.accountId())).toList();
        return new OpenedAccount(account, left, hiddenDuplicates || left.size() < duplicates.size());
    }
}

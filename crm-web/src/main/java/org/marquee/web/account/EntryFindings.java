package org.marquee.web.account;

import java.util.List;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.problem.Invalid.FieldError;

/**
 * What is found about a company while it is typed.
 *
 * @param alike those that might be the same company, the most likely first
 * @param hidden whether there are others, which operations see
 * @param named further accounts whose names hold what was typed
 * @param stops what has to be mended before the account can be created; the rest was looked for without it
 * @param checks what departs from the standards; empty if nothing does
 */
public record EntryFindings(
        List<Likeness> alike, boolean hidden, List<AccountView> named, List<FieldError> stops, List<Check> checks) {
    /** An account that might be the same company, and what speaks for it. */
    public record Likeness(AccountView account, SimilarAccount similar) {}

    /** Something to mend, in the field of that name. */
    public record Check(String field, String sentence) {}

    /** Those that are so likely the same that opening another account wants a second thought. */
    public List<Likeness> likely() {
        return alike.stream().filter(one -> one.similar().isLikely()).toList();
    }

    public boolean isLikely() {
        return !likely().isEmpty();
    }

    public boolean isNothingAlike() {
        return alike.isEmpty() && named.isEmpty();
    }

    /** Whether everything that was typed was taken into account. */
    public boolean isComplete() {
        return stops.isEmpty();
    }
}

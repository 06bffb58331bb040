package org.marquee.web.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is found about a company while it is typed.
 *
 * @param alike those that might be the same company, the most likely first
 * @param hidden whether there are others, which operations see
 * @param named further accounts whose names hold what was typed
 * @param checks what departs from the standards; empty if nothing does
 */
public record EntryFindings(List<Likeness> alike, boolean hidden, List<AccountView> named, List<Check> checks) {
    private static final BigDecimal LIKELY = new BigDecimal("0.8");

    /** An account that might be the same company; {@code evidence} has one sentence for each thing that speaks for it. */
    public record Likeness(AccountView account, BigDecimal probability, List<String> evidence) {}

    /** Something to mend, in the field of that name. */
    public record Check(String field, String sentence) {}

    /** Whether one of them is so likely that opening another account wants a second thought. */
    public boolean isLikely() {
        return !alike.isEmpty() && alike.get(0).probability().compareTo(LIKELY) >= 0;
    }

    public boolean isNothingAlike() {
        return alike.isEmpty() && named.isEmpty();
    }
}

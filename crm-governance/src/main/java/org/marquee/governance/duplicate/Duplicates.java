package org.marquee.governance.duplicate;

import java.util.List;
import java.util.function.LongPredicate;
import org.marquee.domain.account.SimilarAccount;

/**
 * The possible duplicates of an account as a caller may know of them.
 *
 * @param shown those on his side of the wall, the most likely first
 * @param hidden whether there are others; operations will look at them
 */
public record Duplicates(List<SimilarAccount> shown, boolean hidden) {
    public Duplicates {
        shown = List.copyOf(shown);
    }

    /** Splits what was found by what the caller sees. */
    public static Duplicates among(List<SimilarAccount> found, LongPredicate sees) {
        List<SimilarAccount> shown =
                found.stream().filter(similar -> sees.test(similar.accountId())).toList();
        return new Duplicates(shown, shown.size() < found.size());
    }
}

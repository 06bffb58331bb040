package org.marquee.domain.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * An account that might be the same company.
 *
 * @param probability 0 to 1, three decimals
 * @param evidence what speaks for or against, the strongest first
 */
public record SimilarAccount(long accountId, String name, BigDecimal probability, List<Clue> evidence) {
    private static final BigDecimal LIKELY = new BigDecimal("0.8");

    /** Whether somebody should look twice before he holds the two apart. */
    public boolean isLikely() {
        return probability.compareTo(LIKELY) >= 0;
    }
}

package org.marquee.web.approval;

import java.math.BigDecimal;
import java.util.List;
import org.marquee.web.account.AccountView;

/**
 * An account that the one under review might be, in full.
 *
 * @param probability 0 to 1
 * @param evidence one sentence for each thing that speaks for or against
 * @param unfit why nothing can be merged into it; null if that is possible
 */
public record Lookalike(AccountView account, BigDecimal probability, List<String> evidence, String unfit) {}

package org.marquee.web.duplicate;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One item of the list.
 *
 * @param id of the pair that it opens
 * @param one the names of its two accounts
 * @param more accounts that hang together with the two
 * @param at when the two were told apart; null if they wait
 */
public record PairRow(long id, String one, String other, BigDecimal probability, int more, Instant at) {}

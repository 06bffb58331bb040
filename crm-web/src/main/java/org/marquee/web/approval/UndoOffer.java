package org.marquee.web.approval;

import org.marquee.domain.approval.ReviewDecision;
import org.marquee.web.account.AccountRef;

/**
 * A decision that its maker can take back.
 *
 * @param into where the account went; null if it was not merged
 */
public record UndoOffer(long accountId, String name, long reviewId, ReviewDecision decision, AccountRef into) {}

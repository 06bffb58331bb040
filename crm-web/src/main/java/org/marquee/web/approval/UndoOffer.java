package org.marquee.web.approval;

import org.marquee.domain.approval.ReviewDecision;

/** A decision that its maker can take back. */
public record UndoOffer(long accountId, String name, long reviewId, ReviewDecision decision) {}

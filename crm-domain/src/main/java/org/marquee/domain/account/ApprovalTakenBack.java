package org.marquee.domain.account;

import java.time.Instant;

/**
 * Event: an approval does not hold any more; what followed the account because of it goes back in the same transaction.
 *
 * @param approvedAt when it had been approved
 */
public record ApprovalTakenBack(long accountId, Instant approvedAt, long takenBackBy) {}

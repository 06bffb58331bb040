package org.marquee.governance.approval;

import org.marquee.domain.account.Account;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.time.DueDate;

/**
 * An account that waits for operations, and when they must have decided.
 *
 * @param again whether it was approved once and changed since
 * @param likeliest the one that it resembles most; null if it resembles none
 */
public record Waiting(Account account, DueDate due, boolean again, SimilarAccount likeliest) {}

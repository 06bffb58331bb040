package org.marquee.governance.approval;

import org.marquee.domain.account.Account;
import org.marquee.domain.time.DueDate;

/** An account that waits for operations, and when they must have decided. */
public record Waiting(Account account, DueDate due) {}

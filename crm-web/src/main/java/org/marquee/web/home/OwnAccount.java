package org.marquee.web.home;

import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.time.DueDate;

/** An account somebody created that operations have not let through yet; {@code due} is null once it went back to him. */
public record OwnAccount(long id, String name, ReviewStatus status, DueDate due) {}

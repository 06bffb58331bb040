package org.marquee.web.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.marquee.routing.intake.LeadAnswer.Ref;
import org.marquee.web.account.AccountView;

/** An account after a decision; {@code merge} is what can be undone, or null. */
public record DecidedAccount(@JsonUnwrapped AccountView account, Ref merge) {}

package org.marquee.web.approval;

import java.time.Instant;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;

/** A change of an account; {@code fields} has a line for each field, with its old and its new value. */
public record ChangeShown(String fields, OwnerShown who, Instant at) {}

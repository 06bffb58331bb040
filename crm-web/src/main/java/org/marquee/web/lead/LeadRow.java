package org.marquee.web.lead;

import java.time.Instant;
import org.marquee.domain.time.DueDate;

/**
 * A line of the list of leads.
 *
 * @param dueAt when the earliest of its clocks is due, for finding the next page; null where none runs
 * @param due the same for people; null also where the caller is not told
 */
public record LeadRow(LeadView lead, Instant dueAt, DueDate due) {}

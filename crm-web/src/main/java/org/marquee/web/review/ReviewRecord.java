package org.marquee.web.review;

import java.time.Instant;
import java.util.List;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.ReviewCause;
import org.marquee.domain.time.DueDate;
import org.marquee.routing.matching.Evidence;
import org.marquee.web.lead.LeadRecord;
import org.marquee.web.lead.LeadView;

/**
 * A lead with all that its decision rests on.
 *
 * @param dueAt null once nothing waits any more, like {@code due}
 * @param domain from which the person writes, where it tells his company and is no account's; else null
 * @param typed a cell for each line
 * @param columns the accounts beside it, the likeliest first; with the same lines
 * @param shared evidence that is said of all of them
 * @param more how many others were weighed
 * @param last what was decided last; null if nothing was
 */
public record ReviewRecord(
        LeadRecord record,
        ReviewCause cause,
        Instant dueAt,
        DueDate due,
        String domain,
        List<Cell> typed,
        List<ReviewColumn> columns,
        List<Evidence> shared,
        int more,
        Last last) {
    /** A decision; {@code who} is null where nobody but the machine made it. */
    public record Last(String who, Disposition disposition, String reason, Instant at) {}

    public LeadView lead() {
        return record.lead();
    }

    public boolean isWaiting() {
        return lead().disposition() == Disposition.IN_REVIEW;
    }

    /** The one that is accepted first; null if there is none. */
    public ReviewColumn first() {
        return columns.isEmpty() ? null : columns.get(0);
    }
}

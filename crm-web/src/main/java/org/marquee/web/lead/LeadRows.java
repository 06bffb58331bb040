package org.marquee.web.lead;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.time.BusinessCalendar;
import org.marquee.domain.time.DueDate;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;

/** Makes the lines of the list of leads. */
@Dependent
public class LeadRows {
    @Inject
    private LeadViews views;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Clock clock;

    List<LeadRow> rows(List<Lead> leads, Caller caller) {
        List<LeadView> shown = views.views(leads, caller);
        BusinessCalendar calendar = knowledge.current().roster().calendar();
        Instant now = clock.instant();
        return IntStream.range(0, leads.size())
                .mapToObj(i ->
                        new LeadRow(shown.get(i), leads.get(i).dueAt(), due(leads.get(i), shown.get(i), calendar, now)))
                .toList();
    }

    /** Whoever is not told whose the lead is, is not told what waits for him either. */
    private static DueDate due(Lead lead, LeadView shown, BusinessCalendar calendar, Instant now) {
        return lead.dueAt() == null || shown.owner() == null ? null : calendar.due(lead.dueAt(), now);
    }
}

package org.marquee.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.time.BusinessCalendar;
import org.marquee.domain.time.DueDate;
import org.marquee.routing.knowledge.Knowledge;

/** Says for people by when something is to be done about a lead. */
@Named
@RequestScoped
public class LeadDues {
    @Inject
    private Knowledge knowledge;

    @Inject
    private Clock clock;

    /** A running clock in words. */
    public record Running(String name, DueDate due) {}

    /** The clocks that run for the lead, the earliest due first. */
    public List<Running> of(LeadRecord lead) {
        BusinessCalendar calendar = knowledge.current().roster().calendar();
        Instant now = clock.instant();
        return lead.clocks().stream()
                .map(due -> new Running(due.name(), calendar.due(due.dueAt(), now)))
                .toList();
    }
}

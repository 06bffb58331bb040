package org.marquee.routing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.intake.IntakeResult.Of;
import org.marquee.routing.intake.IntakeResult.Received;

/** What happens when somebody writes in whose lead is closed as spam: an inquiry on the lead, which stays as it is. */
@ApplicationScoped
public class ClosedLeads {
    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    IntakeResult attach(Lead lead, Arrival arrival) {
        Inquiry inquiry = leads.add(new Inquiry(
                lead.id(),
                null,
                arrival.channel(),
                arrival.submission(),
                StoredJson.write(arrival.submission()),
                arrival.receivedBy(),
                clock.instant()));
        return result(lead, inquiry.id());
    }

    static IntakeResult preview(Lead lead) {
        return result(lead, null);
    }

    private static IntakeResult result(Lead lead, Long inquiryId) {
        return new IntakeResult(
                lead.id(),
                lead.disposition(),
                "The person's lead was set aside before and stays so; the inquiry was added there.",
                true,
                lead.ownerId(),
                null,
                null,
                null,
                null,
                null,
                new Received(inquiryId, Of.LEAD, lead.id()),
                null,
                null,
                List.of());
    }
}

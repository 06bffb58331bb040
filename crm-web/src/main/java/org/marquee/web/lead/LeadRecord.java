package org.marquee.web.lead;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.marquee.routing.intake.IntakeResult.Due;
import org.marquee.routing.intake.LeadAnswer.Ref;

/** A lead with what hangs on it. */
public record LeadRecord(@JsonUnwrapped LeadView lead, Ref conversion, List<Due> clocks, List<InquiryView> inquiries) {
    /** One time that the person wrote in. */
    public record InquiryView(
            long id,
            String channel,
            String source,
            String campaign,
            String product,
            String message,
            Instant receivedAt) {}
}

package org.marquee.routing.intake;

import java.time.Instant;
import java.util.List;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.conversion.Belongings;
import org.marquee.routing.intake.KnownPeople.KnownLead;

/**
 * A lead, new or known, that an arrival makes us decide on.
 *
 * @param submission everything that is known of it
 * @param barred accounts that it must not convert to by itself
 */
record OpenLead(
        Arrival arrival, Lead lead, Submission submission, List<Long> barred, Belongings belongings, Trigger trigger) {

    static OpenLead made(Arrival arrival, Instant now) {
        Lead lead = new Lead(arrival.submission(), arrival.receivedBy(), now);
        return new OpenLead(arrival, lead, arrival.submission(), List.of(), Belongings.NONE, Trigger.INTAKE);
    }

    /** Adds to a known lead what the arrival knows more. */
    static OpenLead known(Arrival arrival, KnownLead person, Instant now) {
        person.lead().learnFrom(arrival.submission(), now);
        return new OpenLead(
                arrival,
                person.lead(),
                person.lead().submission(),
                person.barred(),
                person.belongings(),
                Trigger.INQUIRY);
    }

    boolean isNew() {
        return trigger == Trigger.INTAKE;
    }

    /** To be called once the lead has its id. */
    Inquiry inquiry(Instant now) {
        return new Inquiry(
                lead.id(),
                null,
                arrival.channel(),
                arrival.submission(),
                StoredJson.write(arrival.submission()),
                arrival.receivedBy(),
                now);
    }
}

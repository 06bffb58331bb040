package org.marquee.routing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.outbox.OutboxEvent;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.intake.IntakeResult.Of;
import org.marquee.routing.intake.IntakeResult.Received;

/** What happens when somebody writes in who is a contact already: an inquiry on the contact, and no second lead. */
@ApplicationScoped
public class KnownContacts {
    @Inject
    private Contacts contacts;

    @Inject
    private Conversions conversions;

    @Inject
    private Decisions decisions;

    @Inject
    private Leads leads;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    private record InquiryEvent(long contactId, long inquiryId) {}

    IntakeResult attach(long contactId, Arrival arrival) {
        Contact contact = contacts.get(contactId);
        Inquiry inquiry = leads.add(new Inquiry(
                null,
                contactId,
                arrival.channel(),
                arrival.submission(),
                StoredJson.write(arrival.submission()),
                arrival.receivedBy(),
                clock.instant()));
        outbox.add(new OutboxEvent(
                "contact.INQUIRY", StoredJson.write(new InquiryEvent(contactId, inquiry.id())), clock.instant()));
        return result(contact, new Received(inquiry.id(), Of.CONTACT, contactId));
    }

    IntakeResult preview(long contactId) {
        return result(contacts.get(contactId), new Received(null, Of.CONTACT, contactId));
    }

    private IntakeResult result(Contact contact, Received received) {
        Optional<Conversion> conversion =
                conversions.ofContact(contact.id()).stream().findFirst();
        Optional<Decision> decision = conversion.flatMap(from -> decisions.latestOf(from.leadId()));
        return new IntakeResult(
                conversion.map(Conversion::leadId).orElse(null),
                Disposition.CONVERTED,
                "%s is a contact already; the inquiry was added there."
                        .formatted(contact.person().displayName()),
                true,
                contact.ownerId(),
                contact.accountId(),
                contact.id(),
                conversion.map(Conversion::id).orElse(null),
                null,
                null,
                received,
                decision.map(IntakeResults::match).orElse(null),
                decision.map(IntakeResults::trace).orElse(null),
                List.of());
    }
}

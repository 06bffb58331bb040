package org.marquee.routing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** A contact, with the conversion and decision that brought him there; null if he was entered by hand. */
    record Known(Contact contact, Conversion conversion, Decision decision) {}

    Map<Long, Known> load(Collection<Long> contactIds) {
        Map<Long, Contact> found = contacts.byIds(contactIds);
        Map<Long, Conversion> converted = conversions.ofContacts(found.keySet());
        Map<Long, Decision> decided = decisions.latestOf(
                converted.values().stream().map(Conversion::leadId).toList());
        return found.values().stream()
                .map(contact -> {
                    Conversion conversion = converted.get(contact.id());
                    return new Known(contact, conversion, conversion == null ? null : decided.get(conversion.leadId()));
                })
                .collect(Collectors.toMap(known -> known.contact().id(), known -> known));
    }

    IntakeResult attach(Known known, Arrival arrival) {
        long contactId = known.contact().id();
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
        return result(known, new Received(inquiry.id(), Of.CONTACT, contactId));
    }

    static IntakeResult preview(Known known) {
        return result(known, new Received(null, Of.CONTACT, known.contact().id()));
    }

    private static IntakeResult result(Known known, Received received) {
        Contact contact = known.contact();
        Optional<Conversion> conversion = Optional.ofNullable(known.conversion());
        Optional<Decision> decision = Optional.ofNullable(known.decision());
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
                decision.map(IntakeResult.Trace::of).orElse(null),
                List.of());
    }
}

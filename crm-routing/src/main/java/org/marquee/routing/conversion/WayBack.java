package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.PersonKeys;
import org.marquee.domain.problem.Conflict;
import org.marquee.routing.knowledge.Roster;

/** Makes a contact a lead again, which waits for review; nothing that was done at the contact since may be lost. */
@ApplicationScoped
public class WayBack {
    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    @Inject
    private PersonKeys personKeys;

    @Inject
    private Clock clock;

    /**
     * Who takes a conversion back and why.
     *
     * @param told the same for people, which becomes the reason of the lead
     */
    record Taking(long who, String why, String told) {}

    /**
     * The lead is locked by the caller, who starts its clocks.
     *
     * @throws Conflict if it was undone before, or the contact has later work on it
     */
    void take(Conversion conversion, Lead lead, Taking taking, Roster roster) {
        Instant now = clock.instant();
        conversion.undo(taking.who(), taking.why(), now);
        Contact contact = contacts.get(conversion.contactId());
        refuseLaterWork(conversion, lead, contact);
        personKeys.ofContact(contact.id()).forEach(key -> key.passToLead(lead.id()));
        leads.inquiriesOf(lead.id()).forEach(inquiry -> inquiry.follow(null));
        long reviewer = roster.takerFor(roster.policy().queues().reviewId());
        lead.undoConversion(reviewer, taking.told(), now);
        contacts.remove(contact);
    }

    /** A new owner is none: he came with the account. */
    private void refuseLaterWork(Conversion conversion, Lead lead, Contact contact) {
        if (contact.accountId() != conversion.accountId()
                || !contacts.movesOf(contact.id()).isEmpty()) {
            throw new Conflict("The contact was moved since; move it where it belongs instead.");
        }
        refuseLaterEdits(lead, contact);
        List<Inquiry> others = leads.inquiriesOfContact(contact.id()).stream()
                .filter(inquiry -> inquiry.leadId() == null)
                .toList();
        if (!others.isEmpty()) {
            throw new Conflict("%d later inquiries stand on the contact itself; move it where it belongs instead."
                    .formatted(others.size()));
        }
    }

    private void refuseLaterEdits(Lead lead, Contact contact) {
        String name = contact.person().displayName();
        if (contact.status() != ContactStatus.ACTIVE) {
            throw new Conflict("%s is marked as %s since; that would be lost.".formatted(name, contact.status()));
        }
        if (contact.type() != LeadPlacer.FIRST_TYPE
                || !contact.person().equals(lead.submission().person())) {
            throw new Conflict(
                    "What is known of %s was edited since; move the contact where it belongs instead.".formatted(name));
        }
        if (contacts.isSuccessor(contact.id())) {
            throw new Conflict("%s is named as somebody's successor since.".formatted(name));
        }
    }
}

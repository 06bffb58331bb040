package org.marquee.routing.conversion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.PersonKeys;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.Reason;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Roster;

/** Takes a conversion back: the contact becomes a lead in review again, and the pair never converts by itself. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class ConversionUndo {
    @Inject
    private Conversions conversions;

    @Inject
    private Leads leads;

    @Inject
    private Contacts contacts;

    @Inject
    private Accounts accounts;

    @Inject
    private PersonKeys personKeys;

    @Inject
    private FollowUpClocks clocks;

    @Inject
    private LeadBelongings belongings;

    @Inject
    private Knowledge knowledge;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Undoes it and answers with the lead.
     *
     * @throws NotFound if the caller does not see the account: to have handed in the lead is not enough
     * @throws Conflict if it was undone before, or the contact has later work on it
     */
    public Lead undo(long conversionId, String reason, Caller caller) {
        String why = Reason.required("reason", reason, "Say why the conversion is undone.")
                .text();
        Conversion conversion = conversions.get(conversionId);
        requireSeen(conversion, caller);
        Lead lead = leads.lock(leads.get(conversion.leadId()));
        Instant now = clock.instant();
        conversion.undo(caller.userId(), why, now);
        Contact contact = contacts.get(conversion.contactId());
        refuseLaterWork(conversion, lead, contact);
        leads.bar(lead.id(), conversion.accountId());
        personKeys.ofContact(contact.id()).forEach(key -> key.passToLead(lead.id()));
        leads.inquiriesOf(lead.id()).forEach(inquiry -> inquiry.follow(null));
        Roster roster = knowledge.current().roster();
        long reviewer = roster.takerFor(roster.policy().queues().reviewId());
        lead.undoConversion(reviewer, "The conversion was undone: " + why, now);
        contacts.remove(contact);
        clocks.restart(lead, belongings.of(lead.id()).runningClocks(), roster);
        audit.record(caller.userId(), "LEAD", lead.id(), "CONVERSION_UNDONE", why);
        return lead;
    }

    private void requireSeen(Conversion conversion, Caller caller) {
        boolean leadIsSeen = leads.findVisible(conversion.leadId(), caller).isPresent();
        if (!leadIsSeen || accounts.find(conversion.accountId(), caller).isEmpty()) {
            throw new NotFound("conversion", conversion.id());
        }
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

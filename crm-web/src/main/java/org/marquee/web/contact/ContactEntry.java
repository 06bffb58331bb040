package org.marquee.web.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.contact.ContactKeeping;
import org.marquee.governance.contact.Entered;
import org.marquee.governance.contact.NewContact;
import org.marquee.routing.conversion.Engagement;

/** Enters people: a new person as a contact, one who waits as an open lead by converting the lead to the account. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class ContactEntry {
    @EJB
    private ContactKeeping keeping;

    @EJB
    private Engagement engagement;

    @Inject
    private ContactViews views;

    public ContactView enter(NewContact given, Caller caller) {
        Entered entered = keeping.enter(given, caller);
        Contact contact = entered.waiting() == null
                ? entered.contact()
                : convert(entered.waiting().id(), given, caller);
        return views.view(contact, caller);
    }

    private Contact convert(long leadId, NewContact given, Caller caller) {
        String note = "The person was entered as a contact.";
        long contactId =
                engagement.engage(leadId, given.accountId(), note, caller).contactId();
        return keeping.complete(contactId, given, caller);
    }
}

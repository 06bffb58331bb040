package org.marquee.governance.contact;

import org.marquee.domain.contact.Contact;
import org.marquee.domain.lead.Lead;

/**
 * What came of entering a person, one of both.
 *
 * @param contact the new contact
 * @param waiting the open lead that the person is already and that has to become the contact instead
 */
public record Entered(Contact contact, Lead waiting) {
    static Entered as(Contact contact) {
        return new Entered(contact, null);
    }

    static Entered waitingAs(Lead lead) {
        return new Entered(null, lead);
    }
}

package org.marquee.web.contact;

import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.problem.Invalid;
import org.marquee.governance.contact.NewContact;

/** A person to be entered at an account; the type is OTHER unless said. */
public record ContactRequest(
        Long accountId,
        String firstName,
        String lastName,
        String email,
        String phone,
        String jobTitle,
        ContactType type) {
    NewContact toNewContact() {
        if (accountId == null) {
            throw new Invalid("accountId", "Say at which account the person is.");
        }
        return new NewContact(accountId, new PersonDetails(firstName, lastName, email, phone, jobTitle), type);
    }
}

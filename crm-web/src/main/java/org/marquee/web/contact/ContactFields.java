package org.marquee.web.contact;

import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.PersonDetails;

/** What a caller may change of a contact; the version may come as If-Match instead. */
public record ContactFields(
        String firstName,
        String lastName,
        String email,
        String phone,
        String jobTitle,
        ContactType type,
        Long version) {
    static ContactFields of(ContactView contact) {
        return new ContactFields(
                contact.firstName(),
                contact.lastName(),
                contact.email(),
                contact.phone(),
                contact.jobTitle(),
                contact.type(),
                null);
    }

    PersonDetails person() {
        return new PersonDetails(firstName, lastName, email, phone, jobTitle);
    }
}

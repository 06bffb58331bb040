package org.marquee.web.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.marquee.domain.contact.PersonDetails;

/** How pages speak of contacts. */
@Named
@ApplicationScoped
public class ContactWords {
    /** The name, or the mail address where there is none. */
    public String name(ContactView of) {
        return new PersonDetails(of.firstName(), of.lastName(), of.email(), of.phone(), of.jobTitle()).displayName();
    }
}

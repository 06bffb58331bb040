package org.marquee.governance.contact;

import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.PersonDetails;

/** A person as somebody enters him at an account; the type may be null. */
public record NewContact(long accountId, PersonDetails person, ContactType type) {}

package org.marquee.web.contact;

import java.util.HashMap;
import java.util.Map;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.PersonDetails;
import org.marquee.domain.text.SearchText;

/** A person as he stands in a form. */
final class ContactForm {
    private ContactForm() {}

    /** What is known, by the names of the fields. */
    static Map<String, String> of(ContactView known) {
        Map<String, String> values = new HashMap<>();
        values.put("firstName", known.firstName());
        values.put("lastName", known.lastName());
        values.put("email", known.email());
        values.put("phone", known.phone());
        values.put("jobTitle", known.jobTitle());
        values.put("type", known.type().name());
        return values;
    }

    static PersonDetails person(Map<String, String> typed) {
        return new PersonDetails(
                typed.get("firstName"),
                typed.get("lastName"),
                typed.get("email"),
                typed.get("phone"),
                typed.get("jobTitle"));
    }

    static ContactType type(Map<String, String> typed) {
        String type = SearchText.orNull(typed.get("type"));
        return type == null ? ContactType.OTHER : ContactType.valueOf(type);
    }
}

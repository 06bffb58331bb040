package org.marquee.domain.contact;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.text.SearchText;

/** How a person is called and reached; each field may be null, the mail address is in its comparable form. */
public record PersonDetails(String firstName, String lastName, String email, String phone, String jobTitle) {
    public PersonDetails {
        firstName = SearchText.orNull(firstName);
        lastName = SearchText.orNull(lastName);
        phone = SearchText.orNull(phone);
        jobTitle = SearchText.orNull(jobTitle);
    }

    /** The name, or the mail address where there is none; never empty. */
    public String displayName() {
        String name = Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return !name.isEmpty() ? name : Objects.requireNonNullElse(email, "(no name)");
    }
}

package org.marquee.domain.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;
import org.marquee.domain.text.SearchText;

/** How a person is called and reached; each field may be null, the mail address is in its comparable form. */
public record PersonDetails(String firstName, String lastName, String email, String phone, String jobTitle) {
    public PersonDetails {
        firstName = SearchText.orNull(firstName);
        lastName = SearchText.orNull(lastName);
        phone = SearchText.orNull(phone);
        jobTitle = SearchText.orNull(jobTitle);
    }

    /**
     * The same with the mail address in its comparable form.
     *
     * @throws Invalid naming every field that is not right
     */
    public PersonDetails checked() {
        List<FieldError> errors = new ArrayList<>();
        limit(errors, "firstName", firstName, 200);
        limit(errors, "lastName", lastName, 200);
        limit(errors, "phone", phone, 60);
        limit(errors, "jobTitle", jobTitle, 200);
        String given = SearchText.orNull(email);
        String address = EmailAddress.find(given).map(EmailAddress::value).orElse(null);
        if (given != null && address == null) {
            errors.add(new FieldError("email", "This is not a mail address."));
        }
        if (given == null && lastName == null) {
            errors.add(new FieldError("lastName", "A contact needs a last name or a mail address."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new PersonDetails(firstName, lastName, address, phone, jobTitle);
    }

    private static void limit(List<FieldError> errors, String field, String value, int length) {
        if (value != null && value.length() > length) {
            errors.add(new FieldError(field, "This is longer than the %d signs that fit.".formatted(length)));
        }
    }

    /** What the other knows is taken from him, the rest stays. */
    public PersonDetails completedBy(PersonDetails later) {
        return new PersonDetails(
                or(later.firstName, firstName),
                or(later.lastName, lastName),
                or(later.email, email),
                or(later.phone, phone),
                or(later.jobTitle, jobTitle));
    }

    private static String or(String first, String second) {
        return first == null ? second : first;
    }

    /** The name, or the mail address where there is none; never empty. */
    public String displayName() {
        String name = Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return !name.isEmpty() ? name : Objects.requireNonNullElse(email, "(no name)");
    }
}

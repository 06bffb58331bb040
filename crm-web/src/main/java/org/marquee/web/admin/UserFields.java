package org.marquee.web.admin;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.contact.EmailAddress;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;

/**
 * What administration says of a user.
 *
 * @param name as it is shown to others, up to 200 signs
 * @param email how he is reached, or null
 * @param zone an IANA zone in which he is shown times; null for UTC
 * @param active whether he may come in
 * @param manager user name of whom he reports to, or null
 * @param deputy user name of who stands in for him, or null
 * @param partnerId the partner he works for, or null
 * @param version may come as If-Match instead
 */
public record UserFields(
        String name,
        String email,
        String zone,
        Boolean active,
        String manager,
        String deputy,
        Long partnerId,
        Long version) {
    private static final int LONGEST_NAME = 200;

    static UserFields of(UserView user) {
        return new UserFields(
                user.name(),
                user.email(),
                user.zone(),
                user.active(),
                user.manager(),
                user.deputy(),
                user.partnerId(),
                null);
    }

    UserFields activeOrNot(boolean now) {
        return new UserFields(name, email, zone, now, manager, deputy, partnerId, version);
    }

    /** The same, tidied, where nothing else can be wrong. */
    UserFields checked() {
        return checked(List.of());
    }

    /**
     * The same, tidied.
     *
     * @param besides what is wrong besides, to be named together
     * @throws Invalid naming all that is wrong
     */
    UserFields checked(List<FieldError> besides) {
        List<FieldError> errors = new ArrayList<>(besides);
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "A user has a name of up to %d signs.".formatted(LONGEST_NAME)));
        }
        if (email != null && EmailAddress.find(email).isEmpty()) {
            errors.add(new FieldError("email", "This is no mail address."));
        }
        if (active == null) {
            errors.add(new FieldError("active", "must be true or false"));
        }
        if (zone != null && !isZone(zone)) {
            errors.add(new FieldError("zone", "This is no zone such as Europe/Berlin."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new UserFields(
                name.strip(),
                EmailAddress.find(email).map(EmailAddress::value).orElse(null),
                zone == null ? "UTC" : zone,
                active,
                manager,
                deputy,
                partnerId,
                version);
    }

    private static boolean isZone(String text) {
        try {
            return ZoneId.of(text).getId().length() <= 60;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}

package org.marquee.web.admin;

import java.util.HashMap;
import java.util.Map;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;
import org.marquee.web.words.Words;

/** A user as it is typed, by the names of the fields. */
final class UserForm {
    private static final String USERNAME = "username";
    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String ZONE = "zone";
    private static final String MANAGER = "manager";
    private static final String DEPUTY = "deputy";
    private static final String PARTNER = "partnerId";

    private UserForm() {}

    static Map<String, String> of(UserView user) {
        Map<String, String> typed = new HashMap<>();
        typed.put(NAME, user.name());
        typed.put(EMAIL, user.email());
        typed.put(ZONE, user.zone());
        typed.put(MANAGER, user.manager());
        typed.put(DEPUTY, user.deputy());
        typed.put(PARTNER, user.partnerId() == null ? null : user.partnerId().toString());
        return typed;
    }

    static NewUser newUser(Map<String, String> typed) {
        return new NewUser(
                text(typed, USERNAME),
                text(typed, NAME),
                text(typed, EMAIL),
                text(typed, ZONE),
                text(typed, MANAGER),
                text(typed, DEPUTY),
                partner(typed));
    }

    static UserFields fields(Map<String, String> typed, boolean active) {
        return new UserFields(
                text(typed, NAME),
                text(typed, EMAIL),
                text(typed, ZONE),
                active,
                text(typed, MANAGER),
                text(typed, DEPUTY),
                partner(typed),
                null);
    }

    private static Long partner(Map<String, String> typed) {
        String number = text(typed, PARTNER);
        if (number != null && !number.matches("[0-9]{1,18}")) {
            throw new Invalid(PARTNER, Words.of("user.partner.noNumber"));
        }
        return number == null ? null : Long.valueOf(number);
    }

    private static String text(Map<String, String> typed, String field) {
        return SearchText.orNull(typed.get(field));
    }
}

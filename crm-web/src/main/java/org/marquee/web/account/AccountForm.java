package org.marquee.web.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.territory.Countries;
import org.marquee.domain.text.SearchText;

/** A company as it stands in a form. */
public final class AccountForm {
    private AccountForm() {}

    /** What is known, by the names of the fields. */
    public static Map<String, String> of(AccountProfile known) {
        Map<String, String> values = new HashMap<>();
        values.put("name", known.name());
        values.put("type", known.type() == null ? null : known.type().name());
        values.put("website", known.website());
        values.put("phone", known.phone());
        values.put("street", known.street());
        values.put("city", known.city());
        values.put("state", known.state());
        values.put("postalCode", known.postalCode());
        values.put("country", known.country());
        values.put("industry", known.industry());
        values.put("employees", Objects.toString(known.employees(), null));
        return values;
    }

    /**
     * The company as typed; a country may be written in words.
     *
     * @throws Invalid naming the field that is not right
     */
    public static AccountProfile profile(Map<String, String> typed) {
        String type = SearchText.orNull(typed.get("type"));
        String country = typed.get("country");
        return new AccountProfile(
                typed.get("name"),
                type == null ? null : AccountType.valueOf(type),
                typed.get("website"),
                typed.get("phone"),
                typed.get("street"),
                typed.get("city"),
                typed.get("state"),
                typed.get("postalCode"),
                country == null ? null : Countries.iso2(country).orElse(country),
                typed.get("industry"),
                employees(SearchText.orNull(typed.get("employees"))));
    }

    private static Integer employees(String typed) {
        if (typed == null) {
            return null;
        }
        if (!typed.matches("[0-9]{1,9}")) {
            throw new Invalid("employees", "The number of employees is written in digits, as 1200.");
        }
        return Integer.valueOf(typed);
    }
}

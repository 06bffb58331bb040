package org.marquee.web.account;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;
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
     * @throws Invalid naming each field that is not right
     */
    public static AccountProfile profile(Map<String, String> typed) {
        Legible legible = legible(typed);
        if (!legible.illegible().isEmpty()) {
            throw new Invalid(legible.illegible());
        }
        return legible.profile();
    }

    private static AccountProfile read(Map<String, String> typed) {
        String type = SearchText.orNull(typed.get("type"));
        return new AccountProfile(
                typed.get("name"),
                type == null ? null : AccountType.valueOf(type),
                typed.get("website"),
                typed.get("phone"),
                typed.get("street"),
                typed.get("city"),
                typed.get("state"),
                typed.get("postalCode"),
                country(SearchText.orNull(typed.get("country"))),
                typed.get("industry"),
                employees(SearchText.orNull(typed.get("employees"))));
    }

    /**
     * As much of the company as can be read, for looking only.
     *
     * @param illegible what is wrong with the rest
     */
    public record Legible(AccountProfile profile, List<FieldError> illegible) {
        public Legible {
            illegible = List.copyOf(illegible);
        }
    }

    /**
     * Leaves out what is not right, as often as it takes.
     *
     * @throws Invalid if not even a name can be read
     */
    public static Legible legible(Map<String, String> typed) {
        Map<String, String> rest = new HashMap<>(typed);
        Set<FieldError> illegible = new LinkedHashSet<>();
        while (true) {
            try {
                return new Legible(read(rest), List.copyOf(illegible));
            } catch (Invalid invalid) {
                illegible.addAll(invalid.errors());
                if (!rest.keySet().removeAll(fieldsOf(invalid))) {
                    throw new Invalid(List.copyOf(illegible));
                }
            }
        }
    }

    private static Set<String> fieldsOf(Invalid invalid) {
        return invalid.errors().stream().map(FieldError::field).collect(Collectors.toSet());
    }

    private static String country(String typed) {
        if (typed == null) {
            return null;
        }
        return Countries.iso2(typed)
                .or(() -> Optional.of(typed).filter(code -> code.matches("[A-Za-z]{2}")))
                .orElseThrow(() -> new Invalid(
                        "country",
                        "No country is called %s. Write its name or its two-letter code, as Finland or FI."
                                .formatted(typed)));
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

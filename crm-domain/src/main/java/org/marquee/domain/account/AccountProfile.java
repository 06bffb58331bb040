package org.marquee.domain.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;

/** What is known about a company; every field but the name and the type may be null. Country is ISO 3166 alpha-2. */
public record AccountProfile(
        String name,
        AccountType type,
        String website,
        String phone,
        String street,
        String city,
        String state,
        String postalCode,
        String country,
        String industry,
        Integer employees) {
    public AccountProfile {
        name = SearchText.orNull(name);
        website = SearchText.orNull(website);
        phone = SearchText.orNull(phone);
        street = SearchText.orNull(street);
        city = SearchText.orNull(city);
        state = SearchText.orNull(state);
        postalCode = SearchText.orNull(postalCode);
        country = country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT);
        industry = SearchText.orNull(industry);
        if (name == null || SearchText.of(name).isEmpty()) {
            throw new Invalid("name", "An account needs a name with at least one letter or digit.");
        }
        limit("name", name, 400);
        limit("website", website, 400);
        limit("phone", phone, 60);
        limit("street", street, 400);
        limit("city", city, 200);
        limit("state", state, 100);
        limit("postalCode", postalCode, 20);
        limit("industry", industry, 200);
        if (country != null && !country.matches("[A-Z]{2}")) {
            throw new Invalid("country", "The country is written as its two-letter code, for instance US or DE.");
        }
        if (employees != null && employees < 0) {
            throw new Invalid("employees", "The number of employees cannot be negative.");
        }
    }

    /** The same company under another name. */
    public AccountProfile named(String newName) {
        return new AccountProfile(
                newName, type, website, phone, street, city, state, postalCode, country, industry, employees);
    }

    /**
     * Whether leads find this company exactly as they find the other: by name, web address, telephone and address, and
     * by whether it is a competitor.
     */
    public boolean isRecognizedLike(AccountProfile other) {
        return changesSince(other).stream().noneMatch(ProfileChange::isOfRecognition);
    }

    /** What has become another since it was like that, the name first. */
    public List<ProfileChange> changesSince(AccountProfile before) {
        Map<ProfileField, String> former = before.values();
        return values().entrySet().stream()
                .map(now -> new ProfileChange(now.getKey(), former.get(now.getKey()), now.getValue()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private Map<ProfileField, String> values() {
        Map<ProfileField, String> values = new EnumMap<>(ProfileField.class);
        values.put(ProfileField.NAME, name);
        values.put(ProfileField.TYPE, type == null ? null : type.name());
        values.put(ProfileField.WEBSITE, website);
        values.put(ProfileField.PHONE, phone);
        values.put(ProfileField.STREET, street);
        values.put(ProfileField.CITY, city);
        values.put(ProfileField.STATE, state);
        values.put(ProfileField.POSTAL_CODE, postalCode);
        values.put(ProfileField.COUNTRY, country);
        values.put(ProfileField.INDUSTRY, industry);
        values.put(ProfileField.EMPLOYEES, Objects.toString(employees, null));
        return values;
    }

    private static void limit(String field, String value, int length) {
        if (value != null && value.length() > length) {
            throw new Invalid(field, "This is longer than the %d signs that fit.".formatted(length));
        }
    }
}

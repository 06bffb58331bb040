package org.marquee.ear.harness;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A lead of a person whom nobody knows yet; what is not said otherwise is as for Pixar. */
public final class LeadFixture {
    private final String name;
    private final Map<String, Object> fields = new HashMap<>();

    private LeadFixture(String name) {
        this.name = name;
    }

    /** A person of Pixar, which is Disney's. */
    public static LeadFixture pixar() {
        return at("pixar.com", "Pixar Animation Studios").in("Emeryville", "CA", "94608");
    }

    /** A company of Ohio that has nothing to do with Disney but the name. */
    public static LeadFixture plumber() {
        return at("disneyplumbing.example", "Disney Plumbing LLC").in("Columbus", "OH", "43215");
    }

    /** A person with a mail address in a domain. */
    public static LeadFixture at(String domain, String company) {
        LeadFixture lead = new LeadFixture(letters());
        return lead.with("firstName", "Ada")
                .with("lastName", lead.name)
                .with("email", "ada." + lead.name + "@" + domain)
                .with("company", company)
                .with("country", "US");
    }

    /** Digits would look like a mistyped name. */
    private static String letters() {
        StringBuilder letters = new StringBuilder();
        UUID.randomUUID().toString().chars().filter(c -> c != '-').forEach(c -> letters.append(letter(c)));
        return letters.substring(0, 16);
    }

    private static char letter(int hexDigit) {
        return (char) ('a' + Character.digit(hexDigit, 16));
    }

    private LeadFixture in(String city, String state, String postalCode) {
        return with("city", city).with("state", state).with("postalCode", postalCode);
    }

    /** Says a field otherwise. */
    public LeadFixture with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** The family name, which no other person has. */
    public String name() {
        return name;
    }

    /** As it is handed in. */
    public Map<String, Object> body() {
        return Map.copyOf(fields);
    }
}

package org.marquee.ear.harness;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A company that nobody knows yet, whose people write in from its own domain. */
public record NewCompany(String name, String domain) {
    /** Of letters at random, as companies in one town whose names differ by a few letters are taken for one another. */
    public static NewCompany invented() {
        String word = new SecureRandom()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new NewCompany(word + " GmbH", word + ".example");
    }

    /** As a rep opens it. */
    public Map<String, Object> account() {
        Map<String, Object> account = new HashMap<>(address());
        account.put("name", name);
        account.put("website", "https://www." + domain);
        account.put("street", "Münsterplatz 1");
        return account;
    }

    /** A person of it who writes in. */
    public Map<String, Object> lead(String firstName) {
        Map<String, Object> lead = new HashMap<>(address());
        lead.put("firstName", firstName);
        lead.put("lastName", "Quell");
        lead.put("email", firstName + "@" + domain);
        lead.put("company", name);
        return lead;
    }

    private static Map<String, Object> address() {
        return Map.of("city", "Ulm", "postalCode", "89073", "country", "DE");
    }
}

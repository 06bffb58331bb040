package org.marquee.ear.approval;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A company that nobody knows yet, whose people write in from its own domain. */
record NewCompany(String name, String domain) {
    static NewCompany invented() {
        String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "q");
        return new NewCompany("Quell" + mark + " GmbH", "quell" + mark + ".example");
    }

    Map<String, Object> account() {
        Map<String, Object> account = new HashMap<>(address());
        account.put("name", name);
        account.put("website", "https://www." + domain);
        account.put("street", "Münsterplatz 1");
        return account;
    }

    Map<String, Object> lead(String firstName) {
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

package org.marquee.ear.run;

import java.util.Map;
import java.util.UUID;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;

/** Hands in leads of persons that nobody has heard of, at companies that nobody knows. */
final class NewLeads {
    private final Api api;

    NewLeads(Api api) {
        this.api = api;
    }

    /** The answer to one more lead. */
    Answer handIn() {
        String name = UUID.randomUUID().toString().replace("-", "");
        return api.post(
                "/leads",
                Map.of(
                        "firstName", "Ada",
                        "lastName", name,
                        "email", "ada@" + name + ".example",
                        "company", "Company " + name,
                        "country", "US",
                        "state", "OH",
                        "source", "test"));
    }
}

package org.marquee.web.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line of {@code leads.csv} that is being put together. */
final class LeadLine {
    static final List<String> COLUMNS = List.of(
            "firstName",
            "lastName",
            "email",
            "company",
            "jobTitle",
            "phone",
            "website",
            "street",
            "city",
            "state",
            "postalCode",
            "country",
            "industry",
            "employees",
            "product",
            "source",
            "campaign",
            "message");

    private final Map<String, String> values = new LinkedHashMap<>();

    static LeadLine of(InventedPersons.Person person) {
        return new LeadLine().with("firstName", person.firstName()).with("lastName", person.lastName());
    }

    LeadLine with(String column, String value) {
        values.put(column, value);
        return this;
    }

    LeadLine at(CompanyRow place) {
        return with("city", place.city())
                .with("state", place.state())
                .with("postalCode", place.postalCode())
                .with("country", place.country());
    }

    /** The same person once more. */
    LeadLine again() {
        LeadLine copy = new LeadLine();
        copy.values.putAll(values);
        return copy;
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>();
        COLUMNS.forEach(column -> cells.add(values.getOrDefault(column, "")));
        return cells;
    }
}

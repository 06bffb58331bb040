package org.marquee.ear.node;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marquee.ear.harness.SharedDatabase;

/** How many rows of each kind a database has that nobody has worked on since the demonstration data were put in. */
final class DemonstrationRows {
    private static final List<String> TABLES = List.of(
            "app_user",
            "territory",
            "partner",
            "account",
            "alias",
            "routing_policy",
            "lead",
            "person_key",
            "contact",
            "inquiry",
            "decision",
            "conversion",
            "installation_step");

    private DemonstrationRows() {}

    static Map<String, Long> of(SharedDatabase database) {
        Map<String, Long> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, database.rows(table)));
        return rows;
    }
}

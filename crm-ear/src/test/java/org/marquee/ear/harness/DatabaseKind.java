package org.marquee.ear.harness;

import java.util.Map;

/** The two databases that everything must hold on. */
public enum DatabaseKind {
    H2,
    POSTGRESQL;

    /** The environment of a server that is to have a database of its own, and an empty one. */
    Map<String, String> environment() {
        return this == H2 ? Map.of() : Postgres.freshDatabase();
    }
}

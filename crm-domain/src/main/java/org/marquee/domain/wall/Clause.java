package org.marquee.domain.wall;

import jakarta.persistence.Query;
import java.util.Map;

/** A condition in the query language with its parameters. */
public record Clause(String text, Map<String, Object> parameters) {
    /** No further condition. */
    public static final Clause NONE = new Clause("", Map.of());

    public void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}

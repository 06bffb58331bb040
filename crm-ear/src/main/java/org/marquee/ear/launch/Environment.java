package org.marquee.ear.launch;

import java.util.Map;
import java.util.Optional;

/** The environment variables; one that is empty counts as one that is not set, as everywhere in Marquee. */
record Environment(Map<String, String> variables) {

    Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }
}

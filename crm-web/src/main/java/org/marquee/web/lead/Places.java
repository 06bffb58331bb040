package org.marquee.web.lead;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes places for people. */
final class Places {
    private Places() {}

    /** What is known of them, with commas between; empty if nothing is. */
    static String of(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}

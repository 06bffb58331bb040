package org.marquee.web.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a field of a given type has to be, in words. */
final class Expected {
    private Expected() {}

    static String sentence(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return "must be " + noun(type);
    }

    private static String noun(Class<?> type) {
        if (type == String.class) {
            return "text without control characters that cannot be stored";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number of ordinary size";
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-11-23";
        }
        if (type == Instant.class) {
            return "a point in time such as 2026-11-23T09:30:00Z";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object with named fields";
    }
}

package org.marquee.routing.intake.file;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a lead with the names that its column may go by.
 *
 * @param field as in the JSON of a lead
 * @param names without case, spaces and punctuation, the best first
 */
public record KnownColumn(String field, List<String> names) {
    public static List<KnownColumn> all() {
        return Arrays.stream(LeadField.values())
                .map(field -> new KnownColumn(field.fieldName(), field.keys()))
                .toList();
    }
}

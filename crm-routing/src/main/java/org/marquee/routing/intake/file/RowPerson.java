package org.marquee.routing.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a row is about, as far as it says, to tell it from others in a list; each may be null.
 *
 * @param name first and last
 */
public record RowPerson(String name, String company, String email) {
    /** Cells may be missing, as in a row that was rejected for that. */
    public static RowPerson of(FileShape shape, List<String> cells) {
        Columns columns = new Columns(shape);
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns.count()) {
            all.add("");
        }
        String name = Stream.of(LeadField.FIRST_NAME, LeadField.LAST_NAME)
                .map(field -> columns.value(field, all))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return new RowPerson(
                name.isEmpty() ? null : name,
                columns.value(LeadField.COMPANY, all),
                columns.value(LeadField.EMAIL, all));
    }
}

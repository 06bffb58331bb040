package org.marquee.routing.intake.file;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a column of a file is taken for.
 *
 * @param name as the header has it
 * @param field as in the JSON of a lead; null for a column that is passed over
 * @param spare whether it counts only where a better column for the same field says nothing
 */
public record RecognisedColumn(String name, String field, boolean spare) {
    /** In the order of the file. */
    public static List<RecognisedColumn> of(FileShape shape) {
        Columns columns = new Columns(shape);
        return IntStream.range(0, columns.count())
                .mapToObj(column -> of(shape.columns().get(column), column, columns))
                .toList();
    }

    private static RecognisedColumn of(String name, int column, Columns columns) {
        LeadField field = columns.fieldOf(column);
        return new RecognisedColumn(name, field == null ? null : field.fieldName(), columns.isSpare(column));
    }
}

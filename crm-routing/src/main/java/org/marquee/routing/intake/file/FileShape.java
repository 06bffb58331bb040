package org.marquee.routing.intake.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marquee.domain.problem.Invalid;

/**
 * How a file was written, kept with the import so that its rows can be read and given back in the same way.
 *
 * @param columns as the header names them
 * @param marked whether a file that is given back begins with a byte order mark: so for files that came from a spreadsheet,
 *     which would take UTF-8 without a mark for something else
 * @param chosen the fields of columns that somebody takes for something else than their names say, by the places of the
 *     columns; blank for one that is passed over
 */
public record FileShape(List<String> columns, char separator, boolean marked, Map<Integer, String> chosen) {
    public FileShape {
        columns = List.copyOf(columns);
        chosen = chosen == null ? Map.of() : Map.copyOf(chosen);
    }

    /** With columns taken for what their names say. */
    public FileShape(List<String> columns, char separator, boolean marked) {
        this(columns, separator, marked, Map.of());
    }

    /** With these fields in the order of the columns; null or blank for one that is passed over. */
    public FileShape withFields(List<String> fields) {
        List<RecognisedColumn> recognised = RecognisedColumn.of(new FileShape(columns, separator, marked));
        Map<Integer, String> others = new HashMap<>();
        for (int i = 0; i < recognised.size(); i++) {
            String field = i < fields.size() ? Objects.requireNonNullElse(fields.get(i), "") : "";
            if (!field.equals(Objects.requireNonNullElse(recognised.get(i).field(), ""))) {
                others.put(i, field);
            }
        }
        return new FileShape(columns, separator, marked, others);
    }

    /** Columns that are kept but passed over. */
    public List<String> unknown() {
        return new Columns(this).unknown();
    }

    /**
     * Goes on only if rows can make leads.
     *
     * @throws Invalid if none could
     */
    public void requireEnough() {
        if (!new Columns(this).areEnough()) {
            throw new Invalid(
                    "columns",
                    "Choose the column of the mail address, or those of the last name and of the company or phone.");
        }
    }
}

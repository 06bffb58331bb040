package org.marquee.routing.intake.file;

import java.util.List;

/**
 * How a file was written, kept with the import so that its rows can be read and given back in the same way.
 *
 * @param columns as the header names them
 * @param marked whether a file that is given back begins with a byte order mark: so for files that came from a spreadsheet,
 *     which would take UTF-8 without a mark for something else
 */
public record FileShape(List<String> columns, char separator, boolean marked) {
    public FileShape {
        columns = List.copyOf(columns);
    }
}

package org.marquee.routing.intake.file;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line where it begins, from 1
 * @param cells as they are meant, without quotation marks and without what guards a spreadsheet
 * @param flaw why the record cannot be taken as it stands, a sentence; null if it can
 */
public record FileRow(int line, List<String> cells, String flaw) {
    public FileRow {
        cells = List.copyOf(cells);
    }

    FileRow flawed(String why) {
        return new FileRow(line, cells, flaw == null ? why : flaw);
    }

    boolean isBlank() {
        return flaw == null && cells.stream().allMatch(String::isBlank);
    }

    /** The same without the first cells. */
    FileRow without(int leading) {
        return new FileRow(line, cells.subList(Math.min(leading, cells.size()), cells.size()), flaw);
    }
}

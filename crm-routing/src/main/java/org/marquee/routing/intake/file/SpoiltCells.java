package org.marquee.routing.intake.file;

import java.util.ArrayList;
import java.util.List;

/** The cells of a record whose quotation marks are wrong: what can be read is; the rest stays as it was typed, marks and all. */
final class SpoiltCells {
    private static final char MARK = '"';

    private SpoiltCells() {}

    static List<String> of(String record, char separator) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= record.length()) {
            int end = endOfQuoted(record, at, separator);
            if (end >= 0) {
                cells.add(unquoted(record.substring(at, end).strip()));
            } else {
                end = endOfPlain(record, at, separator);
                cells.add(record.substring(at, end));
            }
            at = end + 1;
        }
        return cells;
    }

    /** Whether the cell looks as if its quotation was never closed. */
    static boolean isOpen(String cell) {
        return cell.startsWith("\"")
                && cell.chars().filter(sign -> sign == MARK).count() % 2 == 1;
    }

    private static int endOfPlain(String record, int from, char separator) {
        int end = record.indexOf(separator, from);
        return end < 0 ? record.length() : end;
    }

    /** Behind a well quoted cell that begins here; -1 if none does. */
    private static int endOfQuoted(String record, int from, char separator) {
        int first = behindSpaces(record, from);
        if (first == record.length() || record.charAt(first) != MARK) {
            return -1;
        }
        int last = record.indexOf(MARK, first + 1);
        while (last >= 0 && last + 1 < record.length() && record.charAt(last + 1) == MARK) {
            last = record.indexOf(MARK, last + 2);
        }
        int end = last < 0 ? -1 : behindSpaces(record, last + 1);
        return end < 0 || end == record.length() || record.charAt(end) == separator ? end : -1;
    }

    private static int behindSpaces(String record, int from) {
        int at = from;
        while (at < record.length() && record.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static String unquoted(String cell) {
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }
}

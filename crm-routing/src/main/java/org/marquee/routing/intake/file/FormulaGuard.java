package org.marquee.routing.intake.file;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell for a formula: an apostrophe goes before what begins like one, as in
 * {@code '=HYPERLINK(…)} or {@code '+49 89 1234}, and comes off again when the file is read, so that every value survives
 * the round trip.
 */
final class FormulaGuard {
    private static final Pattern RISKY = Pattern.compile("^'*(?:\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n])");

    private FormulaGuard() {}

    static String put(String cell) {
        return RISKY.matcher(cell).find() ? "'" + cell : cell;
    }

    static String strip(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).find() ? cell.substring(1) : cell;
    }
}

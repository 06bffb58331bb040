package org.marquee.routing.intake.file;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.problem.Invalid;
import org.marquee.routing.intake.file.Lines.Line;

/**
 * The records of a file, one after the other. A record with a flaw never takes others with it: a quotation mark that is not
 * closed spoils its own line, and the next line is read afresh.
 */
final class Records {
    static final String OPEN_QUOTE = "A quotation mark is opened in this line and not closed again.";
    static final String TEXT_BEHIND_QUOTE = "There is text behind a closing quotation mark;"
            + " inside a quoted cell a quotation mark is written twice.";
    static final String TOO_LONG =
            "The line is longer than the %,d signs that fit; only its beginning was kept.".formatted(Lines.MOST_SIGNS);
    static final String TOO_MANY_QUOTES =
            "From line %,d on too many quotation marks are opened and not closed; mend the file and hand it in again.";

    /** Looking for the end of so many quotations in vain takes a moment; a hostile file would make it hours. */
    private static final long MOST_IN_VAIN = 20L * Lines.MOST_SIGNS;

    private final Lines lines;
    private final char separator;
    private final CsvReader.CsvReaderBuilder strict;
    private long signsInVain;

    Records(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.strict = CsvReader.builder().fieldSeparator(separator).trimWhitespacesAroundQuotes(true);
    }

    /**
     * Null at the end; lines with nothing in any cell are passed over.
     *
     * @throws Invalid if so many quotation marks are left open that the file cannot be read in sensible time
     */
    FileRow next() throws IOException {
        Line line = lines.next();
        while (line != null) {
            FileRow row = line.text().isBlank() ? null : record(line);
            if (row != null && !row.isBlank()) {
                return row;
            }
            line = lines.next();
        }
        return null;
    }

    private FileRow record(Line first) throws IOException {
        QuoteTracker quotes = new QuoteTracker(separator);
        StringBuilder text = new StringBuilder(first.text());
        List<Line> others = new ArrayList<>();
        boolean open = quotes.isOpenAfter(first.text());
        while (open) {
            Line more = lines.next();
            if (more != null) {
                others.add(more);
                text.append(more.text());
            }
            if (more == null || text.length() > Lines.MOST_SIGNS) {
                giveBack(first, others);
                return flawed(first, OPEN_QUOTE);
            }
            open = quotes.isOpenAfter(more.text());
        }
        return first.cut() ? flawed(first, TOO_LONG) : parsed(first, others, text.toString());
    }

    private FileRow parsed(Line first, List<Line> others, String text) {
        try {
            return new FileRow(
                    first.number(), guarded(strict.ofSingleCsvRecord(text).getFields()), null);
        } catch (CsvParseException malformed) {
            giveBack(first, others);
            return flawed(first, others.isEmpty() ? TEXT_BEHIND_QUOTE : OPEN_QUOTE);
        }
    }

    private void giveBack(Line first, List<Line> others) {
        signsInVain += others.stream().mapToLong(line -> line.text().length()).sum();
        if (signsInVain > MOST_IN_VAIN) {
            throw new Invalid("file", TOO_MANY_QUOTES.formatted(first.number()));
        }
        lines.giveBack(others);
    }

    private FileRow flawed(Line line, String why) {
        String text = CharMatcher.anyOf("\r\n").trimTrailingFrom(line.text());
        return new FileRow(line.number(), guarded(SpoiltCells.of(text, separator)), why);
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::strip).toList();
    }
}

package org.marquee.routing.intake.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that did not go in, to be mended and handed in again: every column of the original in its order, behind the line
 * it came from and the reason. The two come first because a row may have more or fewer cells than the header; they are
 * passed over when the file comes back. Columns that were chosen by hand {@link SpokenChoices say so}. Every cell is quoted and {@link FormulaGuard guarded}, so that a spreadsheet
 * computes nothing.
 */
public final class ErrorFile implements AutoCloseable {
    static final List<String> COLUMNS = List.of("line", "error");

    private final CsvWriter csv;

    /** UTF-8 with the separator of the original. */
    public ErrorFile(OutputStream out, FileShape shape) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (shape.marked()) {
            text.write('\uFEFF');
        }
        csv = CsvWriter.builder()
                .fieldSeparator(shape.separator())
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
        write(COLUMNS, SpokenChoices.header(shape));
    }

    public void add(int line, String error, List<String> cells) {
        write(List.of(Integer.toString(line), error), cells);
    }

    private void write(List<String> ours, List<String> cells) {
        List<String> all = new ArrayList<>(ours);
        all.addAll(cells);
        csv.writeRecord(all.stream().map(FormulaGuard::put).toList());
    }

    /** Whether the header is that of such a file. */
    static boolean isOurs(List<String> header) {
        return header.size() > COLUMNS.size()
                && header.subList(0, COLUMNS.size()).equals(COLUMNS);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

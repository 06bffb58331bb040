package org.marquee.routing.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.StoredJson;

/** A file of leads, open for reading row by row. */
public final class LeadFile implements AutoCloseable {
    private static final int LONGEST_HEADER = 18_000;

    private final Lines lines;
    private final Records records;
    private final TextEncoding encoding;
    private final FileShape shape;
    private final Columns columns;
    private final int ours;

    private LeadFile(TextEncoding encoding, Lines lines, char separator) throws IOException {
        this.encoding = encoding;
        this.lines = lines;
        this.records = new Records(lines, separator);
        FileRow header = header(records.next());
        this.ours = ErrorFile.isOurs(header.cells()) ? ErrorFile.COLUMNS.size() : 0;
        boolean plain = encoding.charset().equals(StandardCharsets.UTF_8) && encoding.markLength() == 0;
        List<String> names = header.without(ours).cells();
        this.shape = ours > 0 ? SpokenChoices.shape(names, separator, !plain) : new FileShape(names, separator, !plain);
        if (StoredJson.write(shape).length() > LONGEST_HEADER) {
            throw new Invalid("file", "The header is longer than the %,d signs that fit.".formatted(LONGEST_HEADER));
        }
        this.columns = new Columns(shape);
    }

    /**
     * Reads as far as the header.
     *
     * @throws Invalid with a sentence if this is no file of leads
     */
    public static LeadFile open(Path file) throws IOException {
        LeadFile leads = openOfAnyColumns(file);
        try {
            leads.columns.requireEnough();
            return leads;
        } catch (Invalid refused) {
            leads.close();
            throw refused;
        }
    }

    /** The same for a file whose columns somebody will look at, whatever they are called. */
    public static LeadFile openOfAnyColumns(Path file) throws IOException {
        refuseWorkbook(file);
        TextEncoding encoding = TextEncoding.of(file);
        if (encoding.isBinary(file)) {
            throw new Invalid("file", "This is no file of text; save the list as CSV and hand that in.");
        }
        char separator = Separators.of(file, encoding);
        Lines lines = new Lines(encoding.open(file));
        try {
            Separators.skipDeclaration(lines);
            return new LeadFile(encoding, lines, separator);
        } catch (Invalid | IOException refused) {
            lines.close();
            throw refused;
        }
    }

    private static void refuseWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length == 0) {
                throw new Invalid("file", "The file is empty.");
            }
            String text = new String(head, StandardCharsets.ISO_8859_1);
            if (text.equals("PK\u0003\u0004") || text.equals("\u00D0\u00CF\u0011\u00E0")) {
                throw new Invalid("file", "This is a workbook or an archive; save it as CSV and hand that in.");
            }
        }
    }

    private static FileRow header(FileRow first) {
        if (first == null) {
            throw new Invalid("file", "The file is empty.");
        }
        if (first.flaw() != null) {
            throw new Invalid("file", "The header cannot be read. " + first.flaw());
        }
        return first;
    }

    public FileShape shape() {
        return shape;
    }

    /** The next row, with the flaw that keeps it from being taken; null at the end of the file. */
    public FileRow next() throws IOException {
        FileRow read = records.next();
        if (read == null) {
            return null;
        }
        FileRow row = read.without(ours);
        if (encoding.damaged() && row.cells().stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
            return row.flawed("Some bytes of this row mean nothing in %s; save the file as UTF-8."
                    .formatted(encoding.charset().name()));
        }
        if (ours > 0 && row.cells().stream().anyMatch(SpoiltCells::isOpen)) {
            return row.flawed(Records.OPEN_QUOTE);
        }
        int cells = row.cells().size();
        return cells == columns.count()
                ? row
                : row.flawed("The row has %s, the header has %d."
                        .formatted(cells == 1 ? "one cell" : cells + " cells", columns.count()));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

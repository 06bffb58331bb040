package org.marquee.routing.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.lead.Submission;

/** A file of leads for tests, and what is read from it. */
final class CsvFixture {
    private final Path file;

    private CsvFixture(Path file) {
        this.file = file;
    }

    static CsvFixture of(Path folder, byte[] bytes) {
        try {
            return new CsvFixture(Files.write(Files.createTempFile(folder, "leads", ".csv"), bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static CsvFixture of(Path folder, String text) {
        return of(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] encoded(String mark, String text, Charset charset) {
        return (mark + text).getBytes(charset);
    }

    LeadFile open() {
        try {
            return LeadFile.open(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<FileRow> rows() {
        try (LeadFile leads = open()) {
            List<FileRow> rows = new ArrayList<>();
            for (FileRow row = leads.next(); row != null; row = leads.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    FileShape shape() {
        return open().shape();
    }

    List<Submission> submissions() {
        LeadRows reading = new LeadRows(shape());
        return rows().stream().map(row -> reading.submission(row.cells())).toList();
    }

    /** The error file with every row in it. */
    byte[] givenBack() {
        return givenBack(shape());
    }

    /** The same for columns that somebody has chosen. */
    byte[] givenBack(FileShape shape) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ErrorFile errors = new ErrorFile(out, shape)) {
            rows().forEach(row -> errors.add(row.line(), "email: Something is wrong.", row.cells()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}

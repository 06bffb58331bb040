package org.marquee.web.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the tables that lie beside this class: CSV in UTF-8 with a header, compressed where the name ends in .gz. */
final class DemoTable {
    private DemoTable() {}

    /** What {@code work} makes of the rows; they are read while it runs. */
    static <T> T read(String file, Function<Stream<NamedCsvRecord>, T> work) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return work.apply(reader.stream());
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read.".formatted(file), e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream raw = DemoTable.class.getResourceAsStream(file);
        if (raw == null) {
            throw new IllegalStateException("The table %s is missing from the class path.".formatted(file));
        }
        return file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }
}

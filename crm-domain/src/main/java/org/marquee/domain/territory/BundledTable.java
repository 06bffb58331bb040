package org.marquee.domain.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a table of this package from the class path: a header line, then fields without quotes, split by commas. */
final class BundledTable {

    private BundledTable() {}

    /** @throws IllegalStateException when the table is not on the class path */
    static List<String[]> rows(String file) {
        try (InputStream raw = BundledTable.class.getResourceAsStream(file)) {
            if (raw == null) {
                throw new IllegalStateException("The table %s is missing from the class path.".formatted(file));
            }
            InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The table %s cannot be read.".formatted(file), broken);
        }
    }
}

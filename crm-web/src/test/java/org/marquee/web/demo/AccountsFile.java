package org.marquee.web.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.marquee.domain.text.SearchText;

/**
 * Makes {@code accounts.csv.gz} from a table of companies with the columns id, name, website, address, city, state, zip,
 * country and parent_id: {@code AccountsFile SOURCE.csv TARGET.csv.gz}. What collides with an umbrella is left out.
 */
final class AccountsFile {
    private static final Comparator<SourceCompany> BY_NAME = Comparator.<SourceCompany, String>comparing(
                    company -> SearchText.of(company.name()))
            .thenComparing(SourceCompany::name)
            .thenComparing(SourceCompany::website)
            .thenComparing(SourceCompany::street);

    private AccountsFile() {}

    public static void main(String[] paths) throws IOException {
        UmbrellaClaims claims = new UmbrellaClaims(UmbrellaRow.all());
        try (CsvReader<NamedCsvRecord> source = CsvReader.builder().ofNamedCsvRecord(Path.of(paths[0]))) {
            List<SourceCompany> trees = new SourceForest(source.stream())
                    .trees(company -> !claims.collideWith(company.name(), company.website()));
            Set<SourceCompany> standard = new HashSet<>(Selection.of(trees, claims));
            write(
                    Stream.concat(
                            trees.stream().filter(standard::contains).sorted(BY_NAME),
                            trees.stream()
                                    .filter(tree -> !standard.contains(tree))
                                    .sorted(BY_NAME)),
                    Path.of(paths[1]));
        }
    }

    private static void write(Stream<SourceCompany> trees, Path target) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(packed(target), StandardCharsets.UTF_8))) {
            csv.writeRecord("depth", "name", "website", "street", "city", "state", "postal_code", "country");
            trees.flatMap(tree -> tree.outline(0))
                    .forEach(row -> csv.writeRecord(
                            Integer.toString(row.depth()),
                            row.name(),
                            row.website(),
                            row.street(),
                            row.city(),
                            row.state(),
                            row.postalCode(),
                            row.country()));
        }
    }

    private static OutputStream packed(Path target) throws IOException {
        return new GZIPOutputStream(Files.newOutputStream(target)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }
}

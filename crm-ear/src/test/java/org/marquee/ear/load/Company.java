package org.marquee.ear.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One of the real companies of the demonstration data; what is not known of it is empty. */
record Company(String name, String domain, String city, String state, String postalCode, String country) {
    private static final Path FILE =
            Path.of("..", "crm-web", "src", "main", "resources", "org", "marquee", "web", "demo", "accounts.csv.gz");
    private static final int COLUMNS = 8;

    /** All of them, in the order of the file. */
    static List<Company> all() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(Company::fields)
                    .filter(fields -> fields.length == COLUMNS)
                    .map(f -> new Company(f[1], f[2], f[4], f[5], f[6], f[7]))
                    .toList();
        }
    }

    /** Commas within quotes do not part; the file has no quoted line breaks. Quotes are left out, names need none. */
    static String[] fields(String line) {
        String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].replace("\"", "");
        }
        return fields;
    }
}

package org.marquee.ear.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** More companies than the demonstration has. */
final class ManyCompanies {
    private ManyCompanies() {}

    /** The real ones, and then the same again under a further word of their own, without end. */
    static Iterator<Company> madeUp() throws IOException {
        List<Company> real = Company.all();
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> another(real.get(i % real.size()), i / real.size()))
                .iterator();
    }

    private static Company another(Company real, int time) {
        if (time == 0) {
            return real;
        }
        String word = Syllables.of(time * 7_919);
        return new Company(
                Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + real.name(),
                real.domain().isEmpty() ? "" : word + "-" + real.domain(),
                real.city(),
                real.state(),
                real.postalCode(),
                real.country());
    }

    /** Those of a file with the columns {@code id,name,country,city,state}, which may be packed by gzip. */
    static Iterator<Company> in(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(Company::fields)
                .map(f -> new Company(f[1], "", f[3], f[4], "", f[2]))
                .iterator();
    }
}

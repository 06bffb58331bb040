package org.marquee.routing.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marquee.domain.problem.Invalid;

/**
 * Finds out what stands between the cells: comma, semicolon or tab, whichever makes the header name the most columns that
 * we know, or the most columns at all. Excel's first line {@code sep=;} settles it.
 */
final class Separators {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');
    private static final Pattern DECLARATION = Pattern.compile("\"?sep=([,;\\t])\"?\\s*", Pattern.CASE_INSENSITIVE);

    private Separators() {}

    static char of(Path file, TextEncoding encoding) throws IOException {
        try (Lines lines = new Lines(encoding.open(file))) {
            Matcher declared = declaration(lines.next());
            if (declared != null) {
                return declared.group(1).charAt(0);
            }
        }
        char best = CANDIDATES.get(0);
        long most = -1;
        for (char candidate : CANDIDATES) {
            long worth = worth(file, encoding, candidate);
            if (worth > most) {
                most = worth;
                best = candidate;
            }
        }
        return best;
    }

    /** The line is no header. */
    static void skipDeclaration(Lines lines) throws IOException {
        Lines.Line first = lines.next();
        if (first != null && declaration(first) == null) {
            lines.giveBack(List.of(first));
        }
    }

    private static Matcher declaration(Lines.Line line) {
        Matcher matcher = DECLARATION.matcher(line == null ? "" : line.text());
        return matcher.matches() ? matcher : null;
    }

    private static long worth(Path file, TextEncoding encoding, char separator) throws IOException {
        try (Lines lines = new Lines(encoding.open(file))) {
            FileRow header = new Records(lines, separator).next();
            if (header == null) {
                return 0;
            }
            int cells = Math.min(header.cells().size(), 999);
            return 1_000 * known(header.cells()) + cells;
        }
    }

    private static long known(List<String> header) {
        try {
            return new Columns(header).known();
        } catch (Invalid twice) {
            // A header that repeats a column is refused later, under whatever separator reads it best.
            return 1;
        }
    }
}

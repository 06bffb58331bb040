package org.marquee.routing.intake.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: {@code 1,250}, {@code 1.250}, {@code $1,234,567.89}, {@code 1 234 567,89 €}. Of two kinds of
 * signs the last is the decimal one; a single kind groups if three digits follow each.
 */
final class Figures {
    private static final Pattern AROUND = Pattern.compile("^(?:\\p{Sc}|[A-Z]{3}\\s)|(?:\\p{Sc}|\\s[A-Z]{3})$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}'’]");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");

    private Figures() {}

    /** Empty if the text is no number. */
    static Optional<BigDecimal> read(String text) {
        String digits =
                SPACE.matcher(AROUND.matcher(text.strip()).replaceAll("")).replaceAll("");
        String plain = plain(digits);
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String plain(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        }
        return GROUPED.matcher(digits).matches() ? digits.replaceAll("[.,]", "") : digits.replace(',', '.');
    }
}

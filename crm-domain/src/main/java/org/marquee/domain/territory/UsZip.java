package org.marquee.domain.territory;

import com.google.common.base.Strings;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ZIP code of the United States.
 *
 * @param zip5 five digits
 * @param plus4 the four digits of a ZIP+4, or empty
 */
public record UsZip(String zip5, String plus4) {

    private static final Pattern DIGITS_5 = Pattern.compile("\\d{5}");
    private static final Pattern DIGITS_4_OR_NONE = Pattern.compile("(\\d{4})?");

    /** An optional state before it, then 3 to 5 digits, the plus-four, or the decimals that a spreadsheet adds. */
    private static final Pattern WRITTEN = Pattern.compile("(?:[A-Za-z]{2}[ -]?)?(\\d{3,5})(?:[ -](\\d{4}))?(?:\\.0)?");

    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4,5})(\\d{4})");

    /** @throws IllegalArgumentException when the parts have other digits than five, and four or none */
    public UsZip {
        if (!DIGITS_5.matcher(zip5).matches()
                || !DIGITS_4_OR_NONE.matcher(plus4).matches()) {
            throw new IllegalArgumentException(
                    "A ZIP code has five digits and perhaps four more, not \"%s-%s\".".formatted(zip5, plus4));
        }
    }

    /**
     * Reads {@code "43215"}, {@code "43215-1234"}, {@code "432151234"}, {@code "OH 43215"}, and {@code "2139"}, whose
     * leading zero a spreadsheet has lost. Empty when it cannot be a ZIP code; whether it exists the directory says.
     */
    public static Optional<UsZip> parse(String text) {
        String written = Normalizer.normalize(Strings.nullToEmpty(text), Normalizer.Form.NFKC)
                .strip();
        return matched(RUN_TOGETHER.matcher(written)).or(() -> matched(WRITTEN.matcher(written)));
    }

    /** The first three digits, the post's sectional center. */
    public String scf() {
        return zip5.substring(0, 3);
    }

    /** Five digits, or five, a hyphen and four. */
    @Override
    public String toString() {
        return plus4.isEmpty() ? zip5 : zip5 + "-" + plus4;
    }

    private static Optional<UsZip> matched(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(
                        new UsZip(Strings.padStart(matcher.group(1), 5, '0'), Strings.nullToEmpty(matcher.group(2))))
                : Optional.empty();
    }
}

package org.marquee.governance.review;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;

/** How postal codes look in the countries where that can be told. */
final class PostalCodes {
    private static final String FOUR_DIGITS = "\\d{4}";
    private static final String FIVE_DIGITS = "\\d{5}";
    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("US", "\\d{5}(-?\\d{4})?"),
            form("CA", "[A-Za-z]\\d[A-Za-z] ?\\d[A-Za-z]\\d"),
            form("MX", FIVE_DIGITS),
            form("BR", "\\d{5}-?\\d{3}"),
            form("DE", FIVE_DIGITS),
            form("AT", FOUR_DIGITS),
            form("CH", FOUR_DIGITS),
            form("LI", FOUR_DIGITS),
            form("FR", FIVE_DIGITS),
            form("IT", FIVE_DIGITS),
            form("ES", FIVE_DIGITS),
            form("PT", "\\d{4}-?\\d{3}"),
            form("BE", FOUR_DIGITS),
            form("LU", FOUR_DIGITS),
            form("NL", "\\d{4} ?[A-Za-z]{2}"),
            form("DK", FOUR_DIGITS),
            form("NO", FOUR_DIGITS),
            form("SE", "\\d{3} ?\\d{2}"),
            form("FI", FIVE_DIGITS),
            form("PL", "\\d{2}-?\\d{3}"),
            form("CZ", "\\d{3} ?\\d{2}"),
            form("HU", FOUR_DIGITS),
            form("GB", "[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}"),
            form("JP", "\\d{3}-?\\d{4}"),
            form("KR", FIVE_DIGITS),
            form("CN", "\\d{6}"),
            form("IN", "\\d{3} ?\\d{3}"),
            form("SG", "\\d{6}"),
            form("AU", FOUR_DIGITS),
            form("NZ", FOUR_DIGITS));

    private PostalCodes() {}

    /** Whether an address of this country is incomplete without one. */
    static boolean areWrittenIn(String country) {
        return country != null && FORMS.containsKey(country);
    }

    /** True where the form of the country's codes is not known. */
    static boolean fits(String country, String code) {
        Pattern form = country == null ? null : FORMS.get(country);
        return form == null || form.matcher(code).matches();
    }

    private static Map.Entry<String, Pattern> form(String country, String regex) {
        return entry(country, Pattern.compile(regex));
    }
}

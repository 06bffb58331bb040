package org.marquee.ear.load;

import java.util.Locale;

/** What a load program tells whoever started it, which is all it is for. */
final class Printed {
    private Printed() {}

    /** A line as by {@link String#format(Locale, String, Object...)} in no country. */
    static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

package org.marquee.domain.territory;

import java.util.Set;

/**
 * The countries of Europe as a sales region: the United Nations' region of that name, with Cyprus, which they count to
 * Asia, and Kosovo.
 */
public final class Europe {

    /** ISO two-letter codes. */
    public static final Set<String> COUNTRIES = Set.of(
            "AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR",
            "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME",
            "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "UA", "VA", "XK");

    private Europe() {}
}

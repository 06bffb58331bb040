package org.marquee.web.page;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Something known of a person or company, with its label.
 *
 * @param address where the value leads, as a browser, a mail program or a phone understands it; null where it leads nowhere
 */
public record Fact(String label, String value, String address) {
    public static Fact of(String label, String value) {
        return new Fact(label, value, null);
    }

    /** {@code value} may be null or empty, like those of all facts. */
    public static Fact mail(String label, String value) {
        return new Fact(label, value, "mailto:" + value);
    }

    /** A phone dials digits, and a plus before them. */
    public static Fact phone(String label, String value) {
        String digits = value == null ? "" : value.replaceAll("[^0-9+]", "");
        return new Fact(label, value, digits.isEmpty() ? null : "tel:" + digits);
    }

    /** A website that is written without its protocol is led to by https; what has another protocol leads nowhere. */
    public static Fact web(String label, String value) {
        String address = value == null || value.matches("(?i)https?://.*") ? value : "https://" + value;
        return new Fact(label, value, isWeb(address) ? address : null);
    }

    private static boolean isWeb(String address) {
        try {
            return address != null && new URI(address).getHost() != null && !address.contains("@");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Whether it leads out of the product, to who knows what. */
    public boolean isForeign() {
        return address != null && address.matches("(?i)https?://.*");
    }

    public boolean isKnown() {
        return value != null && !value.isEmpty();
    }
}

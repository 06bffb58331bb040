package org.marquee.web.page;

/**
 * Something known of a person or company, with its label.
 *
 * @param address where the value leads, as a mail program or a phone understands it; null where it leads nowhere
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

    public boolean isKnown() {
        return value != null && !value.isEmpty();
    }
}

package org.marquee.web.review;

/**
 * What a lead or an account says in one line.
 *
 * @param value null where it says nothing
 * @param aside what explains it, as "alias"; null for nothing
 * @param agreement of an account with the lead; null where either says nothing, or it does not matter
 */
public record Cell(ReviewField field, String value, String aside, Agreement agreement) {
    static Cell of(ReviewField field, String value) {
        return new Cell(field, value, null, null);
    }

    boolean isKnown() {
        return value != null && !value.isEmpty();
    }
}

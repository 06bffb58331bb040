package org.marquee.domain.territory;

/** How the county that stands for a ZIP code was chosen; the clause completes "which is …". */
public enum PrimaryBasis {
    /** The ZIP code lies in this county alone. */
    ONLY("the only county of this ZIP"),
    /** The county of the same name as the city, or where the city's other ZIP codes lie. */
    CITY("the county of its city"),
    /** The county whose single-county ZIP codes are nearest: a good guess. */
    NEAREST("the nearest of its counties"),
    /** No position is known. */
    FIRST("the first of its counties");

    private final String clause;

    PrimaryBasis(String clause) {
        this.clause = clause;
    }

    /** For the end of a sentence. */
    public String clause() {
        return clause;
    }
}

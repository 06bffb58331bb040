package org.marquee.domain.territory;

/** On what a territory's area is drawn, the most specific first. */
public enum TerritoryLevel {
    /** Nine digits of a ZIP+4. */
    ZIP4(true),
    /** Five digits of a ZIP code. */
    ZIP5(true),
    /** The first three digits of a ZIP code. */
    SCF(true),
    /** Five digits of a county's FIPS code. */
    COUNTY(true),
    /** State, province or region. */
    STATE(false),
    /** A whole country. */
    COUNTRY(false);

    private final boolean onlyInUs;

    TerritoryLevel(boolean onlyInUs) {
        this.onlyInUs = onlyInUs;
    }

    /** Whether only the United States have this level. */
    public boolean isOnlyInUs() {
        return onlyInUs;
    }
}

package org.marquee.web.account;

import java.util.EnumSet;
import java.util.Set;

/** The columns of the list of accounts, in their order, besides the name. */
public enum AccountColumn {
    UMBRELLA,
    PLACE,
    PEOPLE,
    REVIEW,
    OWNER,
    TYPE,
    COVERAGE,
    INDUSTRY,
    EMPLOYEES,
    PHONE,
    CREATED;

    /** Those that are shown to whoever chose nothing. */
    static final Set<AccountColumn> USUAL = EnumSet.of(UMBRELLA, PLACE, PEOPLE, REVIEW, OWNER);
}

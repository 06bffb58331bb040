package org.marquee.web.contact;

import java.util.EnumSet;
import java.util.Set;

/** The columns of the list of contacts, in their order, besides the name. */
public enum ContactColumn {
    TYPE,
    ACCOUNT,
    EMAIL,
    PHONE,
    OWNER,
    CREATED;

    /** Those that are shown to whoever chose nothing. */
    static final Set<ContactColumn> USUAL = EnumSet.of(TYPE, ACCOUNT, EMAIL, OWNER);
}

package org.marquee.domain.user;

import java.util.Set;

/** What a user may do; the names are those that boundaries name in {@code @RolesAllowed}. */
public enum Role {
    REP,
    NAM,
    PARTNER_REP,
    MANAGER,
    OPS,
    MARKETING,
    ADMIN,
    INTAKE;

    private static final Set<Role> WITHOUT_CUSTOMER_DATA = Set.of(ADMIN, INTAKE);

    /** Whether the role opens customer data and so takes effect only once operations confirmed it. */
    public boolean seesCustomerData() {
        return !WITHOUT_CUSTOMER_DATA.contains(this);
    }

    /** The role names as constants, for annotations. */
    public static final class Names {
        public static final String REP = "REP";
        public static final String NAM = "NAM";
        public static final String PARTNER_REP = "PARTNER_REP";
        public static final String MANAGER = "MANAGER";
        public static final String OPS = "OPS";
        public static final String MARKETING = "MARKETING";
        public static final String ADMIN = "ADMIN";
        public static final String INTAKE = "INTAKE";

        private Names() {}
    }
}

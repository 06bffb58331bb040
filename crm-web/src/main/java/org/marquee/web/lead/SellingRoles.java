package org.marquee.web.lead;

import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Which pages offer what to whom; whether it may be done is decided where it is done. */
final class SellingRoles {
    private static final Set<Role> GIVING = Set.of(Role.REP, Role.NAM, Role.MANAGER, Role.OPS);

    private SellingRoles() {}

    /** Whether he works on leads. */
    static boolean work(Caller caller) {
        return caller.has(Role.PARTNER_REP) || give(caller);
    }

    /** Whether he gives leads to others and makes contacts of them. */
    static boolean give(Caller caller) {
        return Stream.of(Role.values()).filter(caller::has).anyMatch(GIVING::contains);
    }
}

package org.marquee.web.page;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.marquee.domain.user.Role;

/** What stands in the sidebar, in its order; a place is shown to those whose roles open it. */
public enum Place {
    HOME("/", "pi-home", Role.values()),
    LEADS("/lead/list.xhtml", "pi-inbox", sellers(Role.MARKETING)),
    ACCOUNTS("/account/list.xhtml", "pi-building", sellers()),
    CONTACTS("/contact/list.xhtml", "pi-users", sellers()),
    APPROVALS("/approval/queue.xhtml", "pi-check-square", Role.OPS),
    REVIEW("/review/queue.xhtml", "pi-search-plus", Role.OPS),
    DUPLICATES("/duplicate/queue.xhtml", "pi-clone", Role.OPS),
    ALIASES("/alias/list.xhtml", "pi-tags", Role.OPS),
    QUALITY("/quality/quality.xhtml", "pi-chart-line", Role.OPS),
    IMPORTS("/imports/list.xhtml", "pi-upload", sellers(Role.MARKETING)),
    GOVERNANCE("/governance/list.xhtml", "pi-calendar", Role.OPS, Role.ADMIN),
    CONFIRMATIONS("/role/list.xhtml", "pi-user-plus", Role.OPS),
    ADMINISTRATION("/admin/users.xhtml", "pi-cog", Role.ADMIN);

    private final String address;
    private final String icon;
    private final ImmutableSet<Role> roles;

    Place(String address, String icon, Role... roles) {
        this.address = address;
        this.icon = icon;
        this.roles = ImmutableSet.copyOf(roles);
    }

    /** Everyone who works with customers, and the roles given. */
    private static Role[] sellers(Role... others) {
        return ObjectArrays.concat(
                new Role[] {Role.REP, Role.NAM, Role.PARTNER_REP, Role.MANAGER, Role.OPS}, others, Role.class);
    }

    /** The places that any of the roles opens. */
    static List<Place> openTo(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(place -> place.roles.stream().anyMatch(roles::contains))
                .toList();
    }

    /** Whether the page belongs to this place: pages of one folder belong together. */
    boolean holds(String viewId) {
        return this == HOME ? viewId.equals("/index.xhtml") : viewId.startsWith(folder());
    }

    private String folder() {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    public String getAddress() {
        return address;
    }

    public String getIcon() {
        return icon;
    }
}

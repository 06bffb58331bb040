package org.marquee.web.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Counts what waits for somebody, by his roles; customer data only on his side of the wall. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING,
    Role.Names.ADMIN
})
public class MyDay {
    @Inject
    private Leads leads;

    @Inject
    private Accounts accounts;

    /** In the order of what should be done first. */
    public List<Tile> tiles(Caller caller) {
        List<Tile> tiles = new ArrayList<>();
        if (caller.has(Role.OPS)) {
            tiles.add(Tile.of("approvals", "/approval/queue.xhtml", accounts.waitingForReview(null, 0)));
            tiles.add(leads("leadsInReview", Disposition.IN_REVIEW, null, caller));
            tiles.add(leads("leadsHeld", Disposition.HELD, null, caller));
        }
        if (sells(caller)) {
            tiles.add(leads("myLeads", Disposition.ASSIGNED, caller.userId(), caller));
        }
        if (caller.has(Role.MANAGER) || caller.has(Role.MARKETING)) {
            tiles.add(leads("leadsAssigned", Disposition.ASSIGNED, null, caller));
        }
        return tiles;
    }

    private Tile leads(String kind, Disposition disposition, Long owner, Caller caller) {
        String mine = owner == null ? "" : "&owner=" + caller.username();
        String address = "/lead/list.xhtml?disposition=" + disposition + mine;
        return Tile.of(kind, address, leads.list(new LeadFilter(null, disposition, owner, null), null, 0, caller));
    }

    private static boolean sells(Caller caller) {
        return Stream.of(Role.REP, Role.NAM, Role.PARTNER_REP).anyMatch(caller::has);
    }
}

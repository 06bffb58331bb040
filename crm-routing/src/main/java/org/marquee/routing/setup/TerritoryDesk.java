package org.marquee.routing.setup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.territory.Territory;
import org.marquee.domain.territory.TerritoryArea;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Draws territories. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class TerritoryDesk {
    /** A territory to draw; industry and sizes may be null for all. */
    public record NewTerritory(
            String name,
            String owner,
            String industry,
            Integer minEmployees,
            Integer maxEmployees,
            List<TerritoryArea> areas) {}

    @Inject
    private Territories territories;

    @Inject
    private Users users;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    /** In order of names. */
    public List<Territory> all() {
        return territories.all();
    }

    public Territory draw(NewTerritory wanted, Caller caller) {
        changes.lock();
        if (territories.all().stream().anyMatch(other -> other.name().equalsIgnoreCase(wanted.name()))) {
            throw new Conflict("There is a territory %s already.".formatted(wanted.name()));
        }
        Territory territory = territories.add(new Territory(
                wanted.name(),
                Owners.active(users, wanted.owner()).id(),
                wanted.industry(),
                wanted.minEmployees(),
                wanted.maxEmployees(),
                wanted.areas() == null ? List.of() : wanted.areas()));
        changes.append(Change.Kind.TERRITORY, territory.id());
        audit.record(caller.userId(), "TERRITORY", territory.id(), "DRAWN", territory.name());
        return territory;
    }
}

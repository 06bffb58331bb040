package org.marquee.routing.setup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Keeps the agreements with distributors. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class PartnerDesk {
    /** A partner; {@code owner} is the user name of his person, countries are two-letter codes. */
    public record NewPartner(String name, String owner, Set<String> countries) {}

    @Inject
    private Partners partners;

    @Inject
    private Users users;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    /** In order of names. */
    public List<Partner> all() {
        return partners.all();
    }

    public Partner agree(NewPartner wanted, Caller caller) {
        changes.lock();
        if (partners.all().stream().anyMatch(other -> other.name().equalsIgnoreCase(wanted.name()))) {
            throw new Conflict("There is a partner %s already.".formatted(wanted.name()));
        }
        AppUser person = Owners.active(users, wanted.owner());
        if (person.partnerId() != null || !person.roles().contains(Role.PARTNER_REP)) {
            throw new Invalid("owner", "%s is not a partner's rep without a partner.".formatted(wanted.owner()));
        }
        Partner partner = partners.add(
                new Partner(wanted.name(), person.id(), wanted.countries() == null ? Set.of() : wanted.countries()));
        person.workFor(partner.id());
        changes.append(Change.Kind.PARTNER, partner.id());
        audit.record(caller.userId(), "PARTNER", partner.id(), "AGREED", partner.name());
        return partner;
    }
}

package org.marquee.web.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Names those whose leads somebody may ask for. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class LeadOwners {
    private static final Set<Role> OWNERS = Set.of(Role.REP, Role.NAM, Role.PARTNER_REP, Role.MANAGER, Role.OPS);

    @Inject
    private Users users;

    /** By name: himself and his people; everybody for those who see everything. */
    public List<UserName> of(Caller caller) {
        return users.shownWithAnyOf(OWNERS).stream()
                .filter(AppUser::isActive)
                .filter(user ->
                        caller.reach().everything() || caller.reach().users().contains(user.id()))
                .map(user -> new UserName(user.id(), user.username(), user.name()))
                .sorted(Comparator.comparing(UserName::name))
                .toList();
    }

    /** The name under which a chip shows whose leads are asked for; null for nobody that the caller may ask for. */
    public String name(String username, Caller caller) {
        return of(caller).stream()
                .filter(user -> user.username().equals(username))
                .map(UserName::name)
                .findFirst()
                .orElse(null);
    }

    /** The name of a colleague. */
    public String name(long userId) {
        return users.get(userId).name();
    }
}

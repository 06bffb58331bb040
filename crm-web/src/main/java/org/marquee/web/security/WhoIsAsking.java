package org.marquee.web.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;

/** Tells callers who they are. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING,
    Role.Names.ADMIN,
    Role.Names.INTAKE
})
public class WhoIsAsking {
    @Resource
    private SessionContext session;

    @Inject
    private Users users;

    public Me me() {
        AppUser user = users.getByUsername(session.getCallerPrincipal().getName());
        return new Me(
                user.username(),
                user.name(),
                user.roles().stream().map(Role::name).toList());
    }
}

package org.marquee.web.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.marquee.domain.paging.After;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.RoleGrant;
import org.marquee.domain.user.UserName;

/**
 * A user as administration and operations see him.
 *
 * @param manager user name of whom he reports to, or null
 * @param deputy user name of who stands in for him, or null
 * @param partnerId the partner he works for, or null
 * @param roles by name
 */
public record UserView(
        long id,
        long version,
        String username,
        String name,
        String email,
        String zone,
        boolean active,
        String manager,
        String deputy,
        Long partnerId,
        Password password,
        List<GivenRole> roles,
        Instant createdAt) {

    /** Whether he can sign in with a password, and whether administration knows it. */
    public enum Password {
        NONE,
        ONE_TIME,
        OWN
    }

    /**
     * A role that he was given.
     *
     * @param seesCustomerData whether it takes effect only once operations confirmed it
     * @param inEffect whether it counts: confirmed if it has to be, the user active and his password his own
     * @param givenBy user name, or null where it came with the installation
     * @param confirmedBy user name, or null while nobody confirmed it
     */
    public record GivenRole(Role role, boolean seesCustomerData, boolean inEffect, String givenBy, String confirmedBy) {
        static GivenRole of(RoleGrant grant, AppUser user, Map<Long, UserName> names) {
            return new GivenRole(
                    grant.role(),
                    grant.role().seesCustomerData(),
                    user.roles().contains(grant.role()),
                    username(grant.givenBy(), names),
                    username(grant.confirmedBy(), names));
        }
    }

    static UserView of(AppUser user, Map<Long, UserName> names) {
        return new UserView(
                user.id(),
                user.version(),
                user.username(),
                user.name(),
                user.email(),
                user.zone().getId(),
                user.isActive(),
                username(user.managerId(), names),
                username(user.deputyId(), names),
                user.partnerId(),
                passwordOf(user),
                user.grantsByRole().stream()
                        .map(grant -> GivenRole.of(grant, user, names))
                        .toList(),
                user.createdAt());
    }

    private static Password passwordOf(AppUser user) {
        if (user.passwordHash() == null) {
            return Password.NONE;
        }
        return user.hasOneTimePassword() ? Password.ONE_TIME : Password.OWN;
    }

    private static String username(Long id, Map<Long, UserName> names) {
        UserName name = id == null ? null : names.get(id);
        return name == null ? null : name.username();
    }

    /** Where he stands in a list. */
    After place() {
        return new After(username, id);
    }
}

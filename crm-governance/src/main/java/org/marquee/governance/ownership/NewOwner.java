package org.marquee.governance.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;

/** Whom an account may be given to: somebody active who works with accounts, so that its owner sees what he owns. */
@ApplicationScoped
public class NewOwner {
    private static final Set<Role> WORK_WITH_ACCOUNTS = Set.of(Role.REP, Role.NAM, Role.MANAGER, Role.OPS);

    @Inject
    private Users users;

    /**
     * The user of this name.
     *
     * @throws Invalid if there is no such user, or he may not own accounts
     */
    public AppUser named(String username) {
        AppUser user = users.findByUsername(username)
                .filter(AppUser::isActive)
                .orElseThrow(() -> new Invalid("owner", "There is no user \"%s\".".formatted(username)));
        if (Collections.disjoint(user.roles(), WORK_WITH_ACCOUNTS)) {
            throw new Invalid("owner", "%s does not work with accounts and owns none.".formatted(user.name()));
        }
        return user;
    }
}

package org.marquee.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Logger;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.routing.policy.NeverSell;

/** Lets somebody into an empty installation: {@code admin} makes users, {@code ops} confirms roles and owns the queues. */
@ApplicationScoped
public class FirstUsers {
    private static final Logger LOG = Logger.getLogger(FirstUsers.class.getName());

    private final Users users;
    private final FirstPolicy policy;
    private final ChangeLog changes;
    private final Settings settings;
    private final Clock clock;

    protected FirstUsers() {
        this(null, null, null, null, null);
    }

    @Inject
    public FirstUsers(Users users, FirstPolicy policy, ChangeLog changes, Settings settings, Clock clock) {
        this.users = users;
        this.policy = policy;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes both if there is no user yet; other nodes wait for the end of the transaction. The generated passwords are
     * on disk before it commits: if it never does, the next start makes new ones.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void makeIfNobodyIsThere() {
        changes.lock();
        if (users.count() > 0) {
            return;
        }
        InitialPasswords passwords = InitialPasswords.of(settings);
        passwords.keep();
        AppUser admin = user("admin", "Administrator", passwords.of(Setting.ADMIN_PASSWORD));
        admin.grant(Role.ADMIN, null);
        AppUser ops = user("ops", "Sales operations", passwords.of(Setting.OPS_PASSWORD));
        // Somebody has to be the first to confirm.
        ops.grant(Role.OPS, ops.id());
        policy.publish(NeverSell.nothing(), List.of(), ops.id());
        LOG.info(() -> "The first users are admin and ops; " + passwords.whereabouts());
    }

    private AppUser user(String username, String name, String password) {
        AppUser user = new AppUser(username, name, ZoneOffset.UTC, clock.instant());
        user.changePassword(PasswordHash.of(password));
        users.add(user);
        return user;
    }
}

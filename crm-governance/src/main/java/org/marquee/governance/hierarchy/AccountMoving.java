package org.marquee.governance.hierarchy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.AccountRights;

/** Moves an account, with everything below it, to another place. */
@Stateless
@RolesAllowed({Role.Names.NAM, Role.Names.OPS})
public class AccountMoving {
    @Inject
    private Accounts accounts;

    @Inject
    private BranchMove branches;

    @Inject
    private MovePreviews previews;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    /**
     * {@code newParentId} null takes the account out of its hierarchy.
     *
     * @throws NotFound if the caller does not see one of the two
     * @throws Denied if he sees both but may not do this
     * @throws StaleVersion if the account was changed since
     * @throws Conflict if it cannot hang there
     */
    public Account move(long id, Long newParentId, long version, Caller caller) {
        announcements.holdOthers();
        accounts.lockInOrder(Stream.of(id, newParentId).filter(Objects::nonNull).toList());
        Account account = accounts.get(id, caller);
        Account newParent = newParentId == null ? null : accounts.get(newParentId, caller);
        AccountRights.requireMove(account, newParent, caller);
        if (account.version() != version) {
            throw new StaleVersion("account", version, account.version());
        }
        requireMovable(account, newParent);
        Account oldParent = account.parentId() == null ? null : accounts.get(account.parentId());
        branches.move(account, newParent, caller);
        audit.record(caller.userId(), "ACCOUNT", id, "MOVED", told(oldParent, newParent));
        accounts.flush();
        return account;
    }

    private static String told(Account oldParent, Account newParent) {
        String before = oldParent == null ? "it hung under nothing" : "under " + oldParent.name();
        String now = newParent == null ? "Out of its hierarchy" : "Under " + newParent.name();
        return now + ", before that " + before + ".";
    }

    /**
     * What {@link #move} would bring, by the same rules; nothing is written.
     *
     * @throws NotFound if the caller does not see one of the two
     * @throws Denied if he sees both but may not do this
     * @throws Conflict if it cannot hang there
     */
    public MovePreview preview(long id, Long newParentId, Caller caller) {
        Account account = accounts.get(id, caller);
        Account newParent = newParentId == null ? null : accounts.get(newParentId, caller);
        AccountRights.requireMove(account, newParent, caller);
        requireMovable(account, newParent);
        if (Objects.equals(account.parentId(), newParentId)) {
            throw new Conflict("%s hangs there already.".formatted(account.name()));
        }
        return previews.of(account, newParent, caller);
    }

    private static void requireMovable(Account account, Account newParent) {
        if (account.reviewStatus().isGone()) {
            throw new Conflict("%s is %s and moves no more."
                    .formatted(account.name(), account.reviewStatus().inWords()));
        }
        if (account.isHolding()) {
            throw new Conflict("A holding is the top of its umbrella and hangs under nothing.");
        }
        requireFit(newParent);
    }

    private static void requireFit(Account parent) {
        if (parent != null && !parent.attractsLeads()) {
            throw new Invalid("parentId", "%s is not approved and active.".formatted(parent.name()));
        }
    }
}

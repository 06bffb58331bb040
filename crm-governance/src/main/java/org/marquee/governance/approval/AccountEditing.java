package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.ProfileChange;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.check.AccountChecks;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.AccountRights;
import org.marquee.governance.ownership.Handover;
import org.marquee.governance.ownership.HomeTerritory;
import org.marquee.governance.ownership.NewOwner;

/** Changes what is known of an account, and hands a returned one in again. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class AccountEditing {
    @Inject
    private Accounts accounts;

    @Inject
    private NewOwner newOwner;

    @Inject
    private HomeTerritory territory;

    @Inject
    private Handover handover;

    @Inject
    private AccountChecks checks;

    @Inject
    private SecondReview secondReview;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Makes the changes; an account that still waits is checked anew. If others than operations change what an approved
     * account is recognised by, operations have to approve it again before leads follow.
     *
     * @throws NotFound if the caller does not see the account
     * @throws Denied if he sees it but may not change it, or not in this way
     * @throws StaleVersion if it was changed since he saw it
     * @throws Invalid naming the fields that are not right
     * @throws Conflict if the account is rejected or merged
     */
    public Account edit(long id, AccountPatch patch, long version, Caller caller) {
        announcements.holdOthers();
        Account account = accounts.getForUpdate(id, caller);
        AccountRights.requireEdit(account, caller);
        requireCurrent(account, version);
        ReviewStatus asked = patch.reviewStatus() == account.reviewStatus() ? null : patch.reviewStatus();
        AccountProfile before = account.profile();
        AccountProfile after = patch.profile() == null ? before : patch.profile();
        boolean again = !secondReview.reasons(account, after, caller).isEmpty();
        describe(account, after);
        if (again) {
            secondReview.begin(account, caller);
        }
        give(account, patch.owner(), caller);
        handInAgain(account, asked);
        accounts.flush();
        if (account.reviewStatus().isOpen()) {
            checks.run(account);
        }
        audit.record(
                caller.userId(),
                "ACCOUNT",
                id,
                "EDITED",
                inWords(account.profile().changesSince(before)));
        if (after.isRecognizedLike(before)) {
            announcements.number(account);
        } else {
            announcements.changed(account, caller);
        }
        return account;
    }

    private static String inWords(List<ProfileChange> changes) {
        return changes.stream().map(ProfileChange::inWords).collect(Collectors.joining("\n"));
    }

    /**
     * What of the changes would send the account back to operations; empty if it stays approved.
     *
     * @throws NotFound if the caller does not see the account
     * @throws Denied if he sees it but may not change it, or not in this way
     */
    public List<ProfileChange> reviewedAgain(long id, AccountProfile after, Caller caller) {
        Account account = accounts.get(id, caller);
        AccountRights.requireEdit(account, caller);
        return secondReview.reasons(account, after, caller);
    }

    private static void requireCurrent(Account account, long version) {
        if (account.version() != version) {
            throw new StaleVersion("account", version, account.version());
        }
        if (account.reviewStatus().isGone()) {
            throw new Conflict("%s is %s and changes no more."
                    .formatted(account.name(), account.reviewStatus().inWords()));
        }
    }

    private void describe(Account account, AccountProfile after) {
        AccountProfile before = account.profile();
        if (account.isHolding() && !before.name().equals(after.name())) {
            throw new Invalid("name", "An umbrella keeps its ticker.");
        }
        account.describe(after, clock.instant());
        if (account.coverage() == Coverage.TERRITORY && !after.equals(before)) {
            TerritoryEntry home = territory.find(after).orElse(null);
            // Where no territory covers the new address, the account stays in the one it was given.
            account.cover(Coverage.TERRITORY, home == null ? account.territoryId() : home.id(), account.partnerId());
            handover.refreshLeads(account);
        }
    }

    private void give(Account account, String owner, Caller caller) {
        if (owner == null) {
            return;
        }
        AppUser next = newOwner.named(owner);
        if (!caller.isOps() && !next.id().equals(account.ownerId())) {
            throw new Denied("Only operations give an account to somebody else.");
        }
        handover.handOver(account, next.id());
    }

    private void handInAgain(Account account, ReviewStatus wanted) {
        if (wanted == null || wanted == account.reviewStatus()) {
            return;
        }
        if (wanted != ReviewStatus.PENDING) {
            throw new Invalid("reviewStatus", "Only PENDING can be asked for; operations decide on the rest.");
        }
        Instant now = clock.instant();
        account.submitAgain(now, ReviewClock.dueFrom(now));
    }
}

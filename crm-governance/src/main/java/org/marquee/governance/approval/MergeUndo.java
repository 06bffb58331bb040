package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.approval.AccountMerge;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReview.Passage;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactMove;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.Reason;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasConflicts;
import org.marquee.governance.hierarchy.BranchMove;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.Handover;

/**
 * Takes a merger back: everything it moved goes home, and the account waits for operations again, or stands approved as it
 * did.
 */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class MergeUndo {
    @Inject
    private AccountMerges merges;

    @Inject
    private AccountReviews reviews;

    @Inject
    private LaterWork laterWork;

    @Inject
    private Accounts accounts;

    @Inject
    private BranchMove branches;

    @Inject
    private Handover handover;

    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    @Inject
    private Conversions conversions;

    @Inject
    private Aliases aliases;

    @Inject
    private AliasConflicts conflicts;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Answers with the account that was merged.
     *
     * @throws NotFound if there is no such merger
     * @throws Invalid without a reason
     * @throws Denied if the account is the caller's own
     * @throws Conflict if it was undone before, or later work stands in the way; the sentence lists that work
     */
    public Account undo(long mergeId, String reason, Caller caller) {
        String why = Reason.required("reason", reason, "Say why the merger is undone.")
                .text();
        announcements.holdOthers();
        AccountMerge merge = merges.get(mergeId);
        accounts.lockInOrder(List.of(merge.loserId(), merge.survivorId()));
        Account loser = accounts.get(merge.loserId(), caller);
        Account survivor = accounts.get(merge.survivorId(), caller);
        Moved moved = StoredJson.read(merge.moved(), Moved.class);
        merge.undo(caller.userId(), why, clock.instant());
        laterWork.refuse(moved, loser, survivor);
        bringHome(moved, loser, survivor, caller);
        reviews.lastOf(loser.id())
                .filter(review -> review.decision() == ReviewDecision.MERGE)
                .ifPresent(review -> review.undo(caller.userId(), why, clock.instant()));
        audit.record(caller.userId(), "ACCOUNT", loser.id(), "MERGE_UNDONE", why);
        accounts.flush();
        return loser;
    }

    private void bringHome(Moved moved, Account loser, Account survivor, Caller caller) {
        Instant now = clock.instant();
        if (moved.stood() == null) {
            loser.undoMerge(caller.userId(), now, dueAgain(loser, now));
        } else {
            loser.undoStandingMerge(moved.stood(), now);
        }
        bringNamesHome(moved, loser, caller);
        moved.topChildren().forEach(id -> branches.move(accounts.get(id), loser, caller));
        moved.children().forEach((id, hands) -> handover.handOver(accounts.get(id), hands.former()));
        moved.contacts().forEach((id, hands) -> bringHome(contacts.get(id), hands.former(), loser, survivor, caller));
        moved.leads().forEach((id, hands) -> bringHome(leads.get(id), hands.former(), loser));
        moved.conversions().forEach(id -> conversions.get(id).follow(loser.id()));
        moved.barred().stream()
                .filter(lead -> !wasTakenBack(lead, survivor))
                .forEach(lead -> leads.unbar(lead, survivor.id()));
        announcements.changed(loser, caller);
        announcements.changed(survivor, caller);
    }

    /** Whether somebody put the lead there since and took that back, which bars it from there for good. */
    private boolean wasTakenBack(long leadId, Account survivor) {
        return conversions.of(leadId).stream()
                .anyMatch(conversion -> conversion.accountId() == survivor.id() && conversion.isUndone());
    }

    /** When it was due before the merger; anew for an account that was merged when it waited for nothing. */
    private Instant dueAgain(Account loser, Instant now) {
        return reviews.lastOf(loser.id())
                .filter(review -> review.decision() == ReviewDecision.MERGE)
                .flatMap(AccountReview::passage)
                .map(Passage::formerDueAt)
                .orElseGet(() -> ReviewClock.dueFrom(now));
    }

    private void bringNamesHome(Moved moved, Account loser, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), caller.zone());
        moved.addedAliases().forEach(id -> aliases.find(id).ifPresent(alias -> takeBack(alias, today)));
        moved.aliases().forEach(id -> aliases.get(id).passTo(loser.id()));
        accounts.flush();
        conflicts.refuseAll(List.of(loser), loser.umbrellaId(), caller);
    }

    private void takeBack(Alias alias, LocalDate today) {
        if (alias.validFrom() != null && !alias.validFrom().isBefore(today)) {
            aliases.remove(alias);
        } else if (alias.holdsOn(today)) {
            alias.end(today.minusDays(1));
        }
    }

    private void bringHome(Contact contact, long owner, Account loser, Account survivor, Caller caller) {
        Instant now = clock.instant();
        contact.follow(loser, owner, now);
        contacts.add(new ContactMove(
                contact.id(), survivor.id(), loser.id(), "The merger was undone.", caller.userId(), now));
    }

    private static void bringHome(Lead lead, Long owner, Account loser) {
        lead.follow(loser);
        lead.giveTo(owner);
    }
}

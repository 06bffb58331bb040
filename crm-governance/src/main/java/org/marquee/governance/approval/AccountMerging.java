package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.approval.AccountMerge;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactMove;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.Moved.Hands;
import org.marquee.governance.hierarchy.BranchMove;
import org.marquee.governance.notice.Announcements;

/**
 * Merges one account into another: its people, leads, names and what hangs below it go over to the survivor, and its own
 * name and domain become aliases there, so that whoever writes in under them still finds home.
 */
@ApplicationScoped
public class AccountMerging {
    @Inject
    private Accounts accounts;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private BranchMove branches;

    @Inject
    private Contacts contacts;

    @Inject
    private Leads leads;

    @Inject
    private Conversions conversions;

    @Inject
    private InheritedNames names;

    @Inject
    private AccountMerges merges;

    @Inject
    private Announcements announcements;

    @Inject
    private Clock clock;

    /** One that waits for review. Both accounts are locked by the caller. */
    void merge(Account loser, long survivorId, String reason, Caller caller) {
        Account survivor = accounts.get(survivorId, caller);
        refuseOwnBranch(loser, survivor);
        loser.mergeInto(survivor, caller.userId(), clock.instant());
        carryOver(loser, survivor, null, reason, caller);
    }

    /** One that was approved. Both accounts are locked by the caller. */
    void mergeStanding(Account loser, Account survivor, String reason, Caller caller) {
        LifeStatus stood = loser.lifeStatus();
        loser.mergeStandingInto(survivor, caller.userId(), clock.instant());
        carryOver(loser, survivor, stood, reason, caller);
    }

    private void carryOver(Account loser, Account survivor, LifeStatus stood, String reason, Caller caller) {
        accounts.flush();
        List<Long> topChildren =
                accounts.childrenOf(loser.id()).stream().map(Account::id).toList();
        Map<Long, Hands> children = moveChildren(loser, survivor, caller);
        InheritedNames.Inherited inherited = names.inherit(loser, survivor, caller);
        Moved moved = new Moved(
                movePeople(loser, survivor, reason, caller),
                moveLeads(loser, survivor),
                moveConversions(loser, survivor),
                inherited.passed(),
                inherited.added(),
                children,
                topChildren,
                barFollowers(loser, survivor),
                stood);
        merges.add(
                new AccountMerge(loser.id(), survivor.id(), StoredJson.write(moved), caller.userId(), clock.instant()));
        announcements.changed(loser, caller);
        announcements.changed(survivor, caller);
    }

    private void refuseOwnBranch(Account loser, Account survivor) {
        if (hierarchy.pathTo(survivor).stream()
                .anyMatch(
                        above -> above.id().equals(loser.id()) && !survivor.id().equals(loser.id()))) {
            throw new Conflict("%s hangs below %s; move it out first.".formatted(survivor.name(), loser.name()));
        }
    }

    private Map<Long, Hands> moveChildren(Account loser, Account survivor, Caller caller) {
        Map<Long, Hands> hands = new LinkedHashMap<>();
        for (Account child : accounts.childrenOf(loser.id())) {
            Map<Long, Long> former = new HashMap<>();
            hierarchy.branch(child).forEach(account -> former.put(account.id(), account.ownerId()));
            branches.move(child, survivor, caller)
                    .forEach(moved -> hands.put(moved.id(), new Hands(former.get(moved.id()), moved.ownerId())));
        }
        return hands;
    }

    private Map<Long, Hands> movePeople(Account loser, Account survivor, String reason, Caller caller) {
        Instant now = clock.instant();
        String why =
                "%s was merged into %s.%s".formatted(loser.name(), survivor.name(), reason == null ? "" : " " + reason);
        Map<Long, Hands> hands = new LinkedHashMap<>();
        for (Contact contact : contacts.of(loser.id())) {
            hands.put(contact.id(), new Hands(contact.ownerId(), survivor.ownerId()));
            contact.follow(survivor, survivor.ownerId(), now);
            contacts.add(new ContactMove(contact.id(), loser.id(), survivor.id(), why, caller.userId(), now));
        }
        return hands;
    }

    private Map<Long, Hands> moveLeads(Account loser, Account survivor) {
        Map<Long, Hands> hands = new LinkedHashMap<>();
        for (Lead lead : leads.at(loser.id())) {
            hands.put(lead.id(), new Hands(lead.ownerId(), survivor.ownerId()));
            lead.follow(survivor);
            lead.giveTo(survivor.ownerId());
        }
        return hands;
    }

    /** Whoever was kept from the loser must not come to the survivor by itself either. */
    private List<Long> barFollowers(Account loser, Account survivor) {
        return leads.barredFrom(loser.id()).stream()
                .filter(lead -> leads.bar(lead, survivor.id()))
                .toList();
    }

    private List<Long> moveConversions(Account loser, Account survivor) {
        List<Conversion> moved = conversions.into(loser.id());
        moved.forEach(conversion -> conversion.follow(survivor.id()));
        return moved.stream().map(Conversion::id).toList();
    }
}

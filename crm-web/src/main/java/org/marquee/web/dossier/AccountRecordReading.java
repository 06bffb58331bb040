package org.marquee.web.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.time.DueDate;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.ReviewClock;
import org.marquee.governance.approval.ReviewReading;
import org.marquee.governance.ownership.AccountRights;
import org.marquee.web.account.AccountRef;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.account.AliasReading;
import org.marquee.web.contact.ContactReading;
import org.marquee.web.dossier.AccountRecord.Event;
import org.marquee.web.lead.LeadView;
import org.marquee.web.lead.LeadViews;

/** Puts together what the page of an account shows. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.PARTNER_REP, Role.Names.MANAGER, Role.Names.OPS})
public class AccountRecordReading {
    private static final int SHORT = 6;
    private static final int ALIASES = 12;

    @EJB
    private ContactReading contacts;

    @EJB
    private AliasReading aliases;

    @EJB
    private ReviewReading reviews;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private Leads leads;

    @Inject
    private LeadViews leadViews;

    @Inject
    private AccountHistory history;

    @Inject
    private Clock clock;

    /**
     * The account with its surroundings, as far as the caller sees them.
     *
     * @throws org.marquee.domain.problem.NotFound if he does not see the account
     */
    public AccountRecord get(long id, Caller caller) {
        Account account = accounts.get(id, caller);
        List<AccountRef> path = hierarchy.pathTo(account, caller).stream()
                .map(above -> new AccountRef(above.id(), above.name()))
                .toList();
        return new AccountRecord(
                views.view(account, caller),
                path.subList(0, path.size() - 1),
                corporateUnit(account, caller),
                due(account, caller),
                lookalike(account, caller),
                units(account, caller),
                contacts.at(id, false, null, SHORT, caller),
                leads(account, caller),
                aliases.list(id, null, ALIASES, caller),
                history.of(account, caller),
                isEditable(account, caller),
                AccountRights.mayMove(account, caller));
    }

    /**
     * No more of it than its mending needs.
     *
     * @throws org.marquee.domain.problem.NotFound if the caller does not see the account
     */
    public Mendable mendable(long id, Caller caller) {
        Account account = accounts.get(id, caller);
        String returnedWith = history.of(account, caller).stream()
                .filter(event -> event.what() == Deed.RETURN)
                .findFirst()
                .map(Event::text)
                .orElse(null);
        return new Mendable(views.view(account, caller), isEditable(account, caller), returnedWith);
    }

    private static boolean isEditable(Account account, Caller caller) {
        return AccountRights.mayEdit(account, caller)
                && !caller.has(Role.PARTNER_REP)
                && !account.reviewStatus().isGone();
    }

    private AccountRef corporateUnit(Account account, Caller caller) {
        return account.corporateUnitId() == null
                ? null
                : accounts.find(account.corporateUnitId(), caller)
                        .map(unit -> new AccountRef(unit.id(), unit.name()))
                        .orElse(null);
    }

    private DueDate due(Account account, Caller caller) {
        return account.reviewStatus() == ReviewStatus.PENDING && account.reviewDueAt() != null
                ? ReviewClock.due(account.reviewDueAt(), clock.instant()).in(caller.zone())
                : null;
    }

    private AccountRef lookalike(Account account, Caller caller) {
        return account.reviewStatus() == ReviewStatus.PENDING && caller.sells()
                ? reviews.get(account.id(), caller).duplicates().shown().stream()
                        .findFirst()
                        .map(likeliest -> new AccountRef(likeliest.accountId(), likeliest.name()))
                        .orElse(null)
                : null;
    }

    private Slice<AccountView> units(Account account, Caller caller) {
        List<Account> below = accounts.childrenOf(List.of(account.id()), caller);
        return new Slice<>(
                views.views(below.subList(0, Math.min(SHORT, below.size())), caller),
                below.size() > SHORT,
                below.size());
    }

    private Slice<LeadView> leads(Account account, Caller caller) {
        Slice<Lead> found = leads.list(new LeadFilter(null, null, null, account.id()), null, SHORT, caller);
        return new Slice<>(leadViews.views(found.items(), caller), found.hasMore(), found.total());
    }
}

package org.marquee.web.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.hierarchy.AccountMoving;
import org.marquee.governance.hierarchy.MovePreview;
import org.marquee.governance.ownership.AccountRights;
import org.marquee.web.account.Places.Sought;

/** Accompanies whoever moves an account: where it can go, and what would change. */
@Stateless
@RolesAllowed({Role.Names.NAM, Role.Names.OPS})
public class MoveDesk {
    @EJB
    private AccountMoving moving;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private Places places;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private Users users;

    /**
     * The account that is to be moved.
     *
     * @throws Denied if the caller sees it but may not move it
     */
    public AccountView start(long id, Caller caller) {
        Account account = accounts.get(id, caller);
        if (!AccountRights.mayMove(account, caller)) {
            throw new Denied("Accounts are moved by operations, and within an umbrella by its account manager.");
        }
        return views.view(account, caller);
    }

    /** Accounts under which it could hang: those with the words in their names, or else those of its own hierarchy. */
    public List<AccountView> places(long id, String text, Caller caller) {
        Account account = accounts.get(id, caller);
        Set<Long> branch =
                hierarchy.branch(account, caller).stream().map(Account::id).collect(Collectors.toSet());
        Predicate<Account> fit = place -> place.attractsLeads()
                && !branch.contains(place.id())
                && !place.id().equals(account.parentId());
        return places.find(text, id, new Sought(ReviewStatus.APPROVED, null, fit), caller);
    }

    /** Nothing is written. */
    public MoveView look(long id, Long parentId, Caller caller) {
        MovePreview preview = moving.preview(id, parentId, caller);
        Map<Long, UserName> names = users.namesOf(preview.lines().stream()
                .flatMap(line -> Stream.of(line.before().ownerId(), line.after().ownerId()))
                .collect(Collectors.toSet()));
        Account parent = preview.parent();
        return new MoveView(
                parent == null ? null : new AccountRef(parent.id(), parent.name()),
                parent == null || parent.umbrellaId() == null
                        ? null
                        : accounts.find(parent.umbrellaId(), caller)
                                .map(Account::name)
                                .orElse(null),
                preview.changesUmbrella(),
                preview.lines().stream().map(line -> line(line, names)).toList(),
                names(preview.losing()),
                names(preview.gaining()));
    }

    private static MoveView.Line line(MovePreview.Line line, Map<Long, UserName> names) {
        return new MoveView.Line(
                new AccountRef(line.account().id(), line.account().name()),
                names.get(line.before().ownerId()).name(),
                names.get(line.after().ownerId()).name(),
                line.before().coverage(),
                line.after().coverage(),
                line.people(),
                line.leads());
    }

    private List<String> names(Collection<Long> ids) {
        return users.namesOf(ids).values().stream().map(UserName::name).sorted().toList();
    }
}

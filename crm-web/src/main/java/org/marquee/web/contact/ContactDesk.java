package org.marquee.web.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.contact.ContactMovePreview;
import org.marquee.governance.contact.ContactMoving;
import org.marquee.web.account.AccountRef;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.account.Places;
import org.marquee.web.account.Places.Sought;

/** Accompanies whoever enters or moves people: at which accounts they can stand, and what a move would change. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class ContactDesk {
    @EJB
    private ContactMoving moving;

    @EJB
    private ContactReading reading;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private Places places;

    @Inject
    private Users users;

    /** Of somebody whom the caller may change. */
    public ContactView contact(long id, Caller caller) {
        return reading.get(id, caller);
    }

    public AccountView account(long id, Caller caller) {
        return views.view(accounts.get(id, caller), caller);
    }

    /** Accounts that take people: with the words in their names, or else those of the hierarchy around one, or any. */
    public List<AccountView> places(String text, Long around, Caller caller) {
        Sought sought = new Sought(
                null,
                AccountKind.OPERATING_UNIT,
                account -> !account.isHolding() && !account.reviewStatus().isGone());
        return places.find(text, around, sought, caller);
    }

    /** Nothing is written. */
    public ContactMoveView look(long contactId, long accountId, Caller caller) {
        ContactMovePreview preview = moving.preview(contactId, accountId, caller);
        long before = preview.contact().ownerId();
        long after = preview.to().ownerId();
        Map<Long, UserName> owners = users.namesOf(List.of(before, after));
        return new ContactMoveView(
                ref(preview.from()),
                ref(preview.to()),
                owners.get(before).name(),
                owners.get(after).name(),
                preview.leads(),
                !preview.losing().contains(caller.userId()),
                caller.isOps() ? names(preview.losing()) : List.of(),
                caller.isOps() ? names(preview.gaining()) : List.of());
    }

    private static AccountRef ref(Account account) {
        return new AccountRef(account.id(), account.name());
    }

    private List<String> names(Collection<Long> ids) {
        return users.namesOf(ids).values().stream().map(UserName::name).sorted().toList();
    }
}

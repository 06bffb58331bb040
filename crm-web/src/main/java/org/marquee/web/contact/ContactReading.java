package org.marquee.web.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactFilter;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.web.account.AccountRef;

/** Looks contacts up for people. Lists are sorted by contact type; {@code after} is a {@link ContactView#place}. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class ContactReading {
    private static final long NONE = -1;

    @Inject
    private Contacts contacts;

    @Inject
    private Accounts accounts;

    @Inject
    private Users users;

    @Inject
    private ContactViews views;

    /** {@code text} is part of a name or mail address, or null. */
    public Slice<ContactView> list(String text, boolean includeLeft, After after, int limit, Caller caller) {
        ContactFilter filter = new ContactFilter(SearchText.orNull(text), null, null, null, includeLeft);
        return list(filter, after, limit, caller);
    }

    /**
     * Everybody who is asked for.
     *
     * @throws org.marquee.domain.problem.NotFound if it is asked for an account that the caller does not see
     */
    public Slice<ContactView> list(ContactFilter filter, After after, int limit, Caller caller) {
        if (filter.accountId() != null) {
            accounts.get(filter.accountId(), caller);
        }
        return shown(contacts.list(filter, after, limit, caller), caller);
    }

    /** The id of a user, so that one can ask for his contacts; of one that nobody has if there is no such user. */
    public long owner(String username) {
        return users.findByUsername(username).map(AppUser::id).orElse(NONE);
    }

    /**
     * The name of an account.
     *
     * @throws org.marquee.domain.problem.NotFound if the caller does not see it
     */
    public AccountRef account(long id, Caller caller) {
        return new AccountRef(id, accounts.get(id, caller).name());
    }

    public Slice<ContactView> at(long accountId, boolean includeLeft, After after, int limit, Caller caller) {
        long account = accounts.get(accountId, caller).id();
        return shown(contacts.at(account, includeLeft, after, limit, caller), caller);
    }

    public ContactView get(long id, Caller caller) {
        return views.view(contacts.get(id, caller), caller);
    }

    private Slice<ContactView> shown(Slice<Contact> found, Caller caller) {
        return new Slice<>(views.views(found.items(), caller), found.hasMore(), found.total());
    }
}

package org.marquee.web.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

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
    @Inject
    private Contacts contacts;

    @Inject
    private Accounts accounts;

    @Inject
    private ContactViews views;

    /** {@code text} is part of a name or mail address, or null. */
    public Slice<ContactView> list(String text, boolean includeLeft, After after, int limit, Caller caller) {
        return shown(contacts.list(SearchText.orNull(text), includeLeft, after, limit, caller), caller);
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

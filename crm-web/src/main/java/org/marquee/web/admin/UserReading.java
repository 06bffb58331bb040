package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFilter;
import org.marquee.domain.user.Users;

/** Looks users up for those who administer them and those who confirm their roles. */
@Stateless
@RolesAllowed({Role.Names.ADMIN, Role.Names.OPS})
public class UserReading {
    @Inject
    private Users users;

    @Inject
    private UserViews views;

    @Inject
    private Partners partners;

    /** In order of user names; {@code after} is a {@link UserView#place}. */
    public Slice<UserView> list(UserFilter filter, After after, int limit) {
        Slice<AppUser> found = users.list(filter, after, limit);
        return new Slice<>(views.views(found.items()), found.hasMore(), found.total());
    }

    public UserView get(long id) {
        return views.view(users.get(id));
    }

    /** In order of their names. */
    public List<PartnerName> partners() {
        return partners.all().stream()
                .map(partner -> new PartnerName(partner.id(), partner.name()))
                .toList();
    }
}

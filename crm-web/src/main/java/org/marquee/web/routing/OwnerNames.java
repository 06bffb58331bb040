package org.marquee.web.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;

/** User names for ids. */
@Dependent
public class OwnerNames {
    @Inject
    private Users users;

    public String username(long id) {
        UserName name = users.namesOf(List.of(id)).get(id);
        return name == null ? null : name.username();
    }
}

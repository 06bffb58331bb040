package org.marquee.web.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;

/** Shows users, with the names of everybody they point to read at once. */
@Dependent
public class UserViews {
    private final Users users;

    @Inject
    public UserViews(Users users) {
        this.users = users;
    }

    UserView view(AppUser user) {
        return views(List.of(user)).get(0);
    }

    List<UserView> views(Collection<AppUser> some) {
        Map<Long, UserName> names = users.namesOf(some.stream()
                .flatMap(UserViews::pointedTo)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return some.stream().map(user -> UserView.of(user, names)).toList();
    }

    private static Stream<Long> pointedTo(AppUser user) {
        return Stream.concat(
                Stream.of(user.managerId(), user.deputyId()),
                user.grants().stream().flatMap(grant -> Stream.of(grant.givenBy(), grant.confirmedBy())));
    }
}

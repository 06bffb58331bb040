package org.marquee.routing.handling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.territory.Territory;
import org.marquee.domain.user.Users;

/** Finds those to whom leads are given. */
@ApplicationScoped
public class Takers {
    @Inject
    private Users users;

    @Inject
    private Territories territories;

    /**
     * Null unless the lead is to be given to somebody.
     *
     * @throws NotFound if there is no such user
     */
    Taker of(Ask ask) {
        return ask.toUserId() == null ? null : Taker.of(users.get(ask.toUserId()), List.of());
    }

    /** Those who may be given leads, by name. */
    public List<Taker> all() {
        Map<Long, List<String>> owned = territories.all().stream()
                .filter(Territory::isActive)
                .collect(groupingBy(Territory::ownerId, mapping(Territory::name, toList())));
        return users.shownWithAnyOf(Taker.ROLES).stream()
                .map(user -> Taker.of(user, owned.getOrDefault(user.id(), List.of())))
                .filter(taker -> taker.active() && taker.worksLeads())
                .sorted(Comparator.comparing(Taker::name))
                .toList();
    }
}

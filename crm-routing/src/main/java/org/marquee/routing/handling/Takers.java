package org.marquee.routing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Users;

/** Finds those to whom leads are given. */
@ApplicationScoped
public class Takers {
    @Inject
    private Users users;

    /**
     * Null unless the lead is to be given to somebody.
     *
     * @throws NotFound if there is no such user
     */
    Taker of(Ask ask) {
        return ask.toUserId() == null ? null : Taker.of(users.get(ask.toUserId()));
    }

    /** Those who may be given leads, by name. */
    public List<Taker> all() {
        return users.shownWithAnyOf(Taker.ROLES).stream()
                .map(Taker::of)
                .filter(taker -> taker.active() && taker.worksLeads())
                .sorted(Comparator.comparing(Taker::name))
                .toList();
    }
}

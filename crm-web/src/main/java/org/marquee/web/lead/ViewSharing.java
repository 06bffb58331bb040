package org.marquee.web.lead;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marquee.domain.lead.SavedView;
import org.marquee.domain.lead.SavedViews;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/**
 * Who sees a view that is shared: those above its keeper, those whom he leads, and operations; never another firm. They
 * read its name and its question, also of customers whom only its keeper sees, and the page tells him so.
 */
@Dependent
public class ViewSharing {
    @Inject
    private SavedViews views;

    @Inject
    private Users users;

    /** What others share with the caller, by name. */
    List<SavedView> sharedWith(Caller caller) {
        return caller.isOps() ? views.sharedByOthers(caller.userId()) : views.sharedBy(team(caller));
    }

    /** Whether the view is there for the caller. */
    boolean isSeen(SavedView view, Caller caller) {
        return view.ownerId() == caller.userId()
                || (view.isShared() && (caller.isOps() || team(caller).contains(view.ownerId())));
    }

    private Set<Long> team(Caller caller) {
        if (caller.has(Role.PARTNER_REP)) {
            return Set.of();
        }
        Set<Long> team = new HashSet<>(caller.reach().users());
        team.addAll(users.managersOf(caller.userId()));
        team.remove(caller.userId());
        return team;
    }
}

package org.marquee.web.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.lead.SavedView;
import org.marquee.domain.lead.SavedViews;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Keeps the views of the list of leads. A view is only a question: everybody is answered with what he sees himself. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class SavedViewDesk {
    @Inject
    private SavedViews views;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /** How a view is to be kept. */
    public record Keeping(String name, boolean pinned, boolean shared) {}

    /** His own and those that are shared, by name. */
    public List<SavedViewShown> list(Caller caller) {
        List<SavedView> seen = views.seenBy(caller.userId());
        Map<Long, UserName> names =
                users.namesOf(seen.stream().map(SavedView::ownerId).collect(Collectors.toSet()));
        return seen.stream()
                .map(view -> shown(view, caller, names.get(view.ownerId()).name()))
                .toList();
    }

    /** Empty if there is none, or it is somebody else's and not shared. */
    public Optional<LeadQuery> question(long id, Caller caller) {
        return views.find(id, caller.userId()).map(view -> LeadQuery.parse(view.question()));
    }

    /** Keeps the question under the name; a view of his of that name asks it from now on. */
    public long save(LeadQuery query, Keeping keeping, Caller caller) {
        String name = SearchText.orNull(keeping.name());
        SavedView view = (name == null ? Optional.<SavedView>empty() : views.findOwn(name, caller.userId()))
                .orElseGet(() -> views.add(new SavedView(caller.userId(), name, query.question(), clock.instant())));
        view.ask(query.question());
        view.pin(keeping.pinned());
        view.share(keeping.shared());
        return view.id();
    }

    /**
     * Keeps one of his own in another way.
     *
     * @throws Invalid without a name
     * @throws Conflict if another of his has that name
     */
    public void change(long id, Keeping keeping, Caller caller) {
        SavedView view = views.getOwn(id, caller.userId());
        refuseSecond(SearchText.orNull(keeping.name()), id, caller);
        view.call(keeping.name());
        view.pin(keeping.pinned());
        view.share(keeping.shared());
    }

    private void refuseSecond(String name, long id, Caller caller) {
        boolean taken = name != null
                && views.findOwn(name, caller.userId())
                        .filter(other -> other.id() != id)
                        .isPresent();
        if (taken) {
            throw new Conflict("You have another view called %s.".formatted(name));
        }
    }

    public void delete(long id, Caller caller) {
        views.remove(views.getOwn(id, caller.userId()));
    }

    private static SavedViewShown shown(SavedView view, Caller caller, String owner) {
        return new SavedViewShown(
                view.id(),
                view.name(),
                view.question(),
                view.isPinned(),
                view.isShared(),
                view.ownerId() == caller.userId() ? null : owner);
    }
}

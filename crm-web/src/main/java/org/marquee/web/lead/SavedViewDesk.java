package org.marquee.web.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.lead.SavedView;
import org.marquee.domain.lead.SavedViews;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
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
    private ViewSharing sharing;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /** How a view is to be kept. */
    public record Keeping(String name, boolean pinned, boolean shared) {}

    /** His own first and then those that are shared with him, each by name. */
    public List<SavedViewShown> list(Caller caller) {
        List<SavedView> seen = Stream.concat(views.of(caller.userId()).stream(), sharing.sharedWith(caller).stream())
                .toList();
        Map<Long, UserName> names =
                users.namesOf(seen.stream().map(SavedView::ownerId).collect(Collectors.toSet()));
        return seen.stream()
                .map(view -> shown(view, caller, names.get(view.ownerId()).name()))
                .toList();
    }

    /** Empty if there is none, or it is somebody else's and not shared with the caller. */
    public Optional<LeadQuery> question(long id, Caller caller) {
        return views.find(id)
                .filter(view -> sharing.isSeen(view, caller))
                .map(view -> LeadQuery.parse(view.question()));
    }

    /** Whether the caller has a view of that name. */
    public boolean has(String name, Caller caller) {
        return find(name, caller).isPresent();
    }

    /**
     * Keeps the question under the name.
     *
     * @param replacing whether a view of his of that name asks it from now on
     * @throws Invalid without a name
     * @throws Conflict if there is one of that name which is not to be replaced
     */
    public long save(LeadQuery query, Keeping keeping, boolean replacing, Caller caller) {
        Optional<SavedView> former = find(keeping.name(), caller);
        if (former.isPresent() && !replacing) {
            throw second(former.get().name());
        }
        SavedView view = former.orElseGet(
                () -> views.add(new SavedView(caller.userId(), keeping.name(), query.question(), clock.instant())));
        view.ask(query.question());
        view.pin(keeping.pinned());
        view.share(keeping.shared());
        return view.id();
    }

    private Optional<SavedView> find(String name, Caller caller) {
        return Optional.ofNullable(SearchText.orNull(name)).flatMap(given -> views.findOwn(given, caller.userId()));
    }

    /**
     * Keeps one of his own in another way.
     *
     * @throws Invalid without a name
     * @throws Conflict if another of his has that name
     * @throws StaleVersion if it changed since he saw it
     */
    public void change(long id, long version, Keeping keeping, Caller caller) {
        SavedView view = views.getOwn(id, caller.userId());
        if (view.version() != version) {
            throw new StaleVersion("view", version, view.version());
        }
        find(keeping.name(), caller).filter(other -> other.id() != id).ifPresent(other -> {
            throw second(other.name());
        });
        view.call(keeping.name());
        view.pin(keeping.pinned());
        view.share(keeping.shared());
    }

    private static Conflict second(String name) {
        return new Conflict("You have a view called %s already.".formatted(name));
    }

    public void delete(long id, Caller caller) {
        views.remove(views.getOwn(id, caller.userId()));
    }

    private static SavedViewShown shown(SavedView view, Caller caller, String owner) {
        return new SavedViewShown(
                view.id(),
                view.version(),
                view.name(),
                view.question(),
                view.isPinned() && view.ownerId() == caller.userId(),
                view.isShared(),
                view.ownerId() == caller.userId() ? null : owner);
    }
}

package org.marquee.web.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.wall.Caller;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;
import org.omnifaces.util.Faces;

/** What the frame shows of the person and his way around. */
@Named
@RequestScoped
public class Frame {
    private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    @Inject
    private CurrentCaller caller;

    /** The places of the sidebar that are his. */
    public List<Place> getPlaces() {
        return Place.openTo(caller.get().roles());
    }

    public boolean isCurrent(Place place) {
        return place.holds(Faces.getViewId());
    }

    /** What the page is for, or else its place, in a few sentences; null where neither has any. */
    public String getHelp() {
        return Words.find("help." + Faces.getViewId())
                .or(() -> getPlaces().stream()
                        .filter(this::isCurrent)
                        .findFirst()
                        .map(place -> Words.of("help.Place." + place.name())))
                .orElse(null);
    }

    /** For pages that show nothing until somebody types: refuses whoever's roles do not open their place. */
    public void refuseStrangers() {
        if (getPlaces().stream().noneMatch(this::isCurrent)) {
            throw new Denied(Words.of("error.403.text"));
        }
    }

    /** Whether there is anything that he could find. */
    public boolean isFinding() {
        return getPlaces().contains(Place.LEADS);
    }

    public Caller getCaller() {
        return caller.get();
    }

    /** The first letters of his first and last name. */
    public String getInitials() {
        List<String> names = SPACES.splitToList(caller.get().name());
        return Stream.of(names.get(0), names.get(names.size() - 1))
                .distinct()
                .map(name -> new StringBuilder().appendCodePoint(name.codePointAt(0)))
                .collect(Collectors.joining());
    }

    /** His roles in words, as "Operations, administrator". */
    public String getRoles() {
        return caller.get().roles().stream().map(Words::of).collect(Collectors.joining(", "));
    }
}

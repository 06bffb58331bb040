package org.marquee.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Reach;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** The page everybody starts on. */
@Named
@RequestScoped
public class HomePage {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    @EJB
    private MyDay boundary;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private Day day;

    public Day getDay() {
        if (day == null) {
            day = isWaiting() ? Day.NOTHING : boundary.of(caller.get());
        }
        return day;
    }

    /** Whether none of his roles is in effect, as long as operations have not confirmed any. */
    public boolean isWaiting() {
        return caller.get().roles().isEmpty();
    }

    /** As "Monday, 23 November", where he is. */
    public String getToday() {
        return TODAY.format(clock.instant().atZone(caller.get().zone()));
    }

    /** What the leads with a clock are to him: to decide, to work, or to see others work. */
    public String getDueTitle() {
        if (caller.get().isOps()) {
            return Words.of("home.due.ops");
        }
        return Words.of(caller.get().has(Role.MANAGER) ? "home.due.team" : "home.due.own");
    }

    /** What a person who sells is still missing before anything comes to him by itself, in the bundle's words; or null. */
    public String getMissing() {
        Reach reach = caller.get().reach();
        if (caller.get().has(Role.REP) && reach.territories().isEmpty()) {
            return "home.noTerritory";
        }
        return caller.get().has(Role.NAM) && reach.umbrellas().isEmpty() ? "home.noUmbrella" : null;
    }

    public boolean isItPerson() {
        return caller.get().has(Role.ADMIN);
    }

    public boolean isOperations() {
        return caller.get().isOps();
    }
}

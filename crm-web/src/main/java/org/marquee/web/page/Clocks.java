package org.marquee.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.marquee.domain.time.DueDate;
import org.marquee.web.security.CurrentCaller;

/** Instants in the words and the zone of the person who looks. */
@Named
@RequestScoped
public class Clocks {
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm (VV)", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    @Inject
    private CurrentCaller caller;

    /** As "due Thursday 17:00, 2 business days". */
    public String words(DueDate due) {
        return due.in(caller.get().zone()).inWords();
    }

    /** As "Thursday 26 November 2026, 17:00 (Europe/Berlin)". */
    public String exact(Instant instant) {
        return EXACT.format(instant.atZone(caller.get().zone()));
    }

    /** As "26 Nov 2026, 17:00". */
    public String brief(Instant instant) {
        return SHORT.format(instant.atZone(caller.get().zone()));
    }
}

package org.marquee.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.marquee.domain.time.DueDate;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Instants in the words and the zone of the person who looks. */
@Named
@RequestScoped
public class Clocks {
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm (VV)", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** As "due Thursday 17:00, 2 business days". */
    public String words(DueDate due) {
        return due.in(caller.get().zone()).inWords();
    }

    /** As "Thu 17:00 · 2 d". */
    public String briefly(DueDate due) {
        return due.in(caller.get().zone()).inBrief();
    }

    /** As "Thursday 26 November 2026, 17:00 (Europe/Berlin)". */
    public String exact(Instant instant) {
        return EXACT.format(instant.atZone(caller.get().zone()));
    }

    /** The same of something due, and, to a reader elsewhere, where the business time is counted. */
    public String dueExactly(DueDate due) {
        String at = exact(due.due().toInstant());
        ZoneId counted = due.due().getZone();
        return counted.equals(caller.get().zone())
                ? at
                : Words.of("time.businessOf").formatted(at, counted.getId());
    }

    /** As "today 17:00", "yesterday 17:00", "26 Nov, 17:00", and with the year where it is another. */
    public String brief(Instant instant) {
        return brief(
                instant.atZone(caller.get().zone()),
                clock.instant().atZone(caller.get().zone()));
    }

    static String brief(ZonedDateTime time, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        if (time.toLocalDate().equals(today)) {
            return Words.of("time.today").formatted(TIME.format(time));
        }
        if (time.toLocalDate().equals(today.minusDays(1))) {
            return Words.of("time.yesterday").formatted(TIME.format(time));
        }
        return (time.getYear() == now.getYear() ? THIS_YEAR : SHORT).format(time);
    }
}

package org.marquee.web.alias;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.marquee.web.account.AliasView;
import org.marquee.web.words.Words;

/** Puts into words when an alias holds. */
@Named
@ApplicationScoped
public class AliasWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** As "Always", "Since 3 Mar 2024" or "3 Mar 2024 to 1 Apr 2025". */
    public String holds(AliasView alias) {
        LocalDate from = alias.validFrom();
        LocalDate to = alias.validTo();
        if (from == null) {
            return to == null ? Words.of("alias.holds.always") : Words.of("alias.holds.until", DAY.format(to));
        }
        return to == null
                ? Words.of("alias.holds.since", DAY.format(from))
                : Words.of("alias.holds.between", DAY.format(from), DAY.format(to));
    }
}

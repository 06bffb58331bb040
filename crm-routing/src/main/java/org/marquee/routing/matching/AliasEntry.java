package org.marquee.routing.matching;

import java.time.LocalDate;
import org.marquee.domain.alias.AliasKind;

/**
 * Another name or domain of an account.
 *
 * @param validFrom first day on which it counts; null: always did
 * @param validTo last day on which it counts; null: no end
 */
public record AliasEntry(long id, String text, AliasKind kind, LocalDate validFrom, LocalDate validTo) {

    /** Whether it counts on {@code day}. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}

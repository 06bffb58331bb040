package org.marquee.web.account;

import java.time.LocalDate;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.paging.After;

/**
 * Another name or domain of an account.
 *
 * @param validFrom the first day, or null for "always"; {@code validTo} likewise the last
 */
public record AliasView(
        long id, long version, long accountId, String text, AliasKind kind, LocalDate validFrom, LocalDate validTo) {
    /** Where the alias stands in a list that is sorted by text. */
    public After place() {
        return new After(Alias.keyOf(kind, text), id);
    }

    public static AliasView of(Alias alias) {
        return new AliasView(
                alias.id(),
                alias.version(),
                alias.accountId(),
                alias.label(),
                alias.kind(),
                alias.validFrom(),
                alias.validTo());
    }
}

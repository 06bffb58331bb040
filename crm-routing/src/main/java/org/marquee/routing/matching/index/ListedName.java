package org.marquee.routing.matching.index;

import java.time.LocalDate;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.name.NameIndex.Listed;
import org.marquee.routing.matching.normalize.CompanyName;

/**
 * A name under which an account is known.
 *
 * @param alias where it comes from; null for the account's own name
 * @param ticker a stock exchange symbol, which says little when typed alone
 * @param unit whether it follows the convention for units, whose first letters are no initials
 */
public record ListedName(String text, AliasEntry alias, boolean ticker, boolean unit) {

    ListedName(String text, AliasEntry alias, boolean ticker) {
        this(text, alias, ticker, false);
    }

    static ListedName ofUnit(String text, boolean ticker) {
        return new ListedName(text, null, ticker, true);
    }

    /** In the form that is compared. */
    public CompanyName name() {
        CompanyName name = CompanyName.of(text);
        return unit ? name.withoutInitials() : name;
    }

    /** Whether it counts on {@code day}. */
    public boolean validOn(LocalDate day) {
        return alias == null || alias.validOn(day);
    }

    Listed searched() {
        boolean dated = alias != null && (alias.validFrom() != null || alias.validTo() != null);
        return new Listed(name(), alias != null, dated, ticker);
    }
}

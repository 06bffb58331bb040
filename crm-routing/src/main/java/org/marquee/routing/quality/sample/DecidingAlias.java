package org.marquee.routing.quality.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.text.SearchText;
import org.marquee.routing.matching.Evidence;

/**
 * Finds the alias by which an account was recognised: what the strongest evidence names, unless that is the account's own
 * name.
 */
final class DecidingAlias {
    private DecidingAlias() {}

    /** {@code aliases} are those of the account and of the holding above it. */
    static Optional<Alias> among(List<Evidence> evidence, String accountName, List<Alias> aliases) {
        return evidence.stream()
                .filter(one -> one.strength() > 0)
                .max(Comparator.comparingDouble(Evidence::strength))
                .flatMap(strongest -> named(strongest, accountName, aliases));
    }

    private static Optional<Alias> named(Evidence strongest, String accountName, List<Alias> aliases) {
        return aliases.stream()
                .filter(alias -> alias.kind() == AliasKind.DOMAIN
                        ? isDomain(alias, strongest)
                        : isName(alias, strongest, accountName))
                .findFirst();
    }

    /** The longest domain that is listed decides, which may be shorter than what was typed. */
    private static boolean isDomain(Alias alias, Evidence strongest) {
        return Stream.of(strongest.leadValue(), strongest.accountValue())
                .filter(value -> value != null && value.contains("."))
                .flatMap(value -> WebDomain.find(value).stream())
                .anyMatch(domain -> domain.value().equals(alias.labelKey()));
    }

    private static boolean isName(Alias alias, Evidence strongest, String accountName) {
        if (strongest.accountValue() == null) {
            return false;
        }
        String key = SearchText.of(strongest.accountValue(), 400);
        return key.equals(alias.labelKey()) && !key.equals(SearchText.of(accountName, 400));
    }
}

package org.marquee.routing.matching.score;

import java.util.stream.Stream;
import org.marquee.routing.matching.index.ListedName;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.WebHost;

/** Whether a domain that nobody lists is spelt like an account's name, as apellis.com for Apellis Pharmaceuticals. */
final class DomainSpelling {
    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_INITIALS = 3;

    private DomainSpelling() {}

    /** The whole name without spaces. */
    static boolean isName(WebHost host, Comparison comparison) {
        String label = host.label();
        return label.length() >= SHORTEST_NAME
                && tellingNames(comparison).anyMatch(name -> name.joined().equals(label));
    }

    /** The name's beginning, or its initials. */
    static boolean isShortName(WebHost host, Comparison comparison) {
        String label = host.label();
        return tellingNames(comparison)
                .anyMatch(name ->
                        (label.length() >= SHORTEST_NAME && name.joined().startsWith(label))
                                || (label.length() >= SHORTEST_INITIALS
                                        && name.initials().equals(label)));
    }

    private static Stream<CompanyName> tellingNames(Comparison comparison) {
        return comparison.account().names().stream()
                .filter(listed -> listed.validOn(comparison.situation().today()))
                .map(ListedName::name)
                .filter(name -> !name.isWeak());
    }
}

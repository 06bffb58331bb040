package org.marquee.routing.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.name.NameIndex.Listed;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.Phone;
import org.marquee.routing.matching.normalize.Place;
import org.marquee.routing.matching.normalize.SharedDomains;
import org.marquee.routing.matching.normalize.WebHost;

/** An account with everything about it that is compared, normalised once. */
public record IndexedAccount(
        AccountEntry entry, List<ListedName> names, List<ListedDomain> domains, Place place, String phone) {
    /** {@code TICKER - COUNTRY - Unit}, the convention for units of an umbrella. */
    private static final Pattern UNIT_NAME = Pattern.compile("\\S{1,10} - [A-Z]{2} - (.+)");

    private static final Pattern ABBREVIATED =
            Pattern.compile("(?<before>.{4,}?)\\s*\\((?<behind>\\p{Lu}\\S{0,9}\\p{Lu})\\)(?<after>.*)"
                    + "|(?<ahead>\\p{Lu}\\S{0,9}\\p{Lu})\\s+[-\u2013\u2014|:]\\s+(?<rest>.{4,})");

    static IndexedAccount of(AccountEntry entry) {
        return new IndexedAccount(
                entry,
                names(entry),
                domains(entry),
                Place.of(entry.street(), entry.city(), entry.state(), entry.postalCode(), entry.country()),
                Phone.key(entry.phone()));
    }

    public long id() {
        return entry.id();
    }

    /** Its names as they are searched for, in the order of {@link #names()}. */
    List<Listed> listed() {
        return names.stream()
                .map(listed -> new Listed(listed.name(), listed.alias() != null))
                .toList();
    }

    private static List<ListedName> names(AccountEntry entry) {
        List<ListedName> names = new ArrayList<>();
        CompanyName whole = CompanyName.of(entry.name());
        Matcher unit = UNIT_NAME.matcher(entry.name());
        if (unit.matches()) {
            add(names, whole.withoutInitials(), null, entry.holding());
            add(names, CompanyName.of(unit.group(1)), null, false);
        } else {
            add(names, whole, null, entry.holding());
            spokenNames(entry.name()).forEach(name -> add(names, name, null, false));
        }
        for (AliasEntry alias : entry.aliases()) {
            if (alias.kind() != AliasKind.DOMAIN) {
                add(names, CompanyName.of(alias.text()), alias, alias.kind() == AliasKind.TICKER);
            }
        }
        return List.copyOf(names);
    }

    /** The name and its abbreviation apart, where both are written: "Universidad del Caribe (UNICARIBE)". */
    private static List<CompanyName> spokenNames(String name) {
        Matcher matcher = ABBREVIATED.matcher(name);
        if (!matcher.matches()) {
            return List.of();
        }
        String first = matcher.group("before") == null ? matcher.group("ahead") : matcher.group("behind");
        String rest = matcher.group("before") == null
                ? matcher.group("rest")
                : matcher.group("before") + " " + matcher.group("after");
        return List.of(CompanyName.of(rest), CompanyName.of(first));
    }

    private static void add(List<ListedName> names, CompanyName name, AliasEntry alias, boolean ticker) {
        if (!name.words().isEmpty()) {
            names.add(new ListedName(name, alias, ticker));
        }
    }

    /** The alias table may claim any domain; a mere web address never claims a mail provider's or a social network's. */
    private static List<ListedDomain> domains(AccountEntry entry) {
        List<ListedDomain> domains = new ArrayList<>();
        WebHost.ofUrl(entry.website())
                .filter(host -> !SharedDomains.contains(host))
                .ifPresent(host -> domains.add(new ListedDomain(host, null)));
        for (AliasEntry alias : entry.aliases()) {
            if (alias.kind() == AliasKind.DOMAIN) {
                WebHost.ofUrl(alias.text()).ifPresent(host -> domains.add(new ListedDomain(host, alias)));
            }
        }
        return List.copyOf(domains);
    }
}

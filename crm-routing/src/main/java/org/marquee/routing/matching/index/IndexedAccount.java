package org.marquee.routing.matching.index;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.name.NameIndex.Listed;
import org.marquee.routing.matching.normalize.Phone;
import org.marquee.routing.matching.normalize.Place;
import org.marquee.routing.matching.normalize.SharedDomains;
import org.marquee.routing.matching.normalize.WebHost;

/** An account with everything about it that is compared. */
public record IndexedAccount(AccountEntry entry, List<ListedDomain> domains) {
    /** {@code TICKER - COUNTRY - Unit}, the convention for units of an umbrella. */
    private static final Pattern UNIT_NAME = Pattern.compile("\\S{1,10} - [A-Z]{2} - (.+)");

    /** Few names have any of these, and looking for more takes time. */
    private static final CharMatcher PARTING = CharMatcher.anyOf("(-\u2013\u2014|:");

    /** A name and its abbreviation, where both are written. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?<before>.{4,}?)\\s*\\((?<behind>\\p{Lu}\\S{0,9}\\p{Lu})\\)(?<after>.*)"
                    + "|(?<ahead>\\p{Lu}\\S{0,9}\\p{Lu})\\s+[-\u2013\u2014|:]\\s+(?<rest>.{4,})");

    static IndexedAccount of(AccountEntry entry) {
        return new IndexedAccount(entry, domains(entry));
    }

    public long id() {
        return entry.id();
    }

    public Place place() {
        return Place.of(entry.street(), entry.city(), entry.state(), entry.postalCode(), entry.country());
    }

    public String phone() {
        return Phone.key(entry.phone());
    }

    /** Its names, always in the same order. */
    public List<ListedName> names() {
        List<ListedName> names = new ArrayList<>();
        Matcher unit = UNIT_NAME.matcher(entry.name());
        if (entry.name().contains(" - ") && unit.matches()) {
            names.add(ListedName.ofUnit(entry.name(), entry.holding()));
            names.add(new ListedName(unit.group(1), null, false));
        } else {
            names.add(new ListedName(entry.name(), null, entry.holding()));
            addSpoken(entry.name(), names);
        }
        for (AliasEntry alias : entry.aliases()) {
            if (alias.kind() != AliasKind.DOMAIN) {
                names.add(new ListedName(alias.text(), alias, alias.kind() == AliasKind.TICKER));
            }
        }
        return names;
    }

    /** Its names as they are searched for, in the order of {@link #names()}. */
    List<Listed> listed() {
        return names().stream().map(ListedName::searched).toList();
    }

    /** The name and its abbreviation apart: "Universidad del Caribe (UNICARIBE)". */
    private static void addSpoken(String name, List<ListedName> names) {
        if (PARTING.matchesNoneOf(name)) {
            return;
        }
        Matcher matcher = ABBREVIATED.matcher(name);
        if (matcher.matches()) {
            boolean behind = matcher.group("before") != null;
            String rest = behind ? matcher.group("before") + " " + matcher.group("after") : matcher.group("rest");
            names.add(new ListedName(rest, null, false));
            names.add(new ListedName(matcher.group(behind ? "behind" : "ahead"), null, false));
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

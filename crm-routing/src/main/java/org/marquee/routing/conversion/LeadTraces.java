package org.marquee.routing.conversion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.routing.knowledge.Snapshot;

/** The words and domains by which leads of an account can be found in the database. */
record LeadTraces(Set<String> words, Set<String> domains) {
    private static final int SHORTEST_WORD = 3;

    static LeadTraces of(Account account, List<Alias> names, Snapshot known) {
        Set<String> words = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(account.name()),
                        names.stream()
                                .filter(alias -> alias.kind() != AliasKind.DOMAIN)
                                .map(Alias::label))
                .forEach(name -> known.mostTellingWord(name, SHORTEST_WORD).ifPresent(words::add));
        Set<String> domains = new LinkedHashSet<>();
        WebDomain.find(account.profile().website()).map(WebDomain::value).ifPresent(domains::add);
        names.stream()
                .filter(alias -> alias.kind() == AliasKind.DOMAIN)
                .map(Alias::labelKey)
                .forEach(domains::add);
        return new LeadTraces(words, domains);
    }

    List<Lead> find(Leads leads, int limit, long after) {
        return words.isEmpty() && domains.isEmpty() ? List.of() : leads.openFor(words, domains, after, limit);
    }
}

package org.marquee.routing.conversion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        LeadTraces traces = of(names, known);
        known.mostTellingWord(account.name(), SHORTEST_WORD).ifPresent(traces.words::add);
        WebDomain.find(account.profile().website()).map(WebDomain::value).ifPresent(traces.domains::add);
        return traces;
    }

    /** Of the names alone. */
    static LeadTraces of(List<Alias> names, Snapshot known) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> domains = new LinkedHashSet<>();
        for (Alias name : names) {
            if (name.kind() == AliasKind.DOMAIN) {
                domains.add(name.labelKey());
            } else {
                known.mostTellingWord(name.label(), SHORTEST_WORD).ifPresent(words::add);
            }
        }
        return new LeadTraces(words, domains);
    }

    List<Lead> find(Leads leads, int limit, long after) {
        return words.isEmpty() && domains.isEmpty() ? List.of() : leads.openFor(words, domains, after, limit);
    }

    /** Of those who are contacts by now. */
    List<Lead> findConverted(Leads leads, int limit) {
        return words.isEmpty() && domains.isEmpty() ? List.of() : leads.convertedFor(words, domains, 0, limit);
    }
}

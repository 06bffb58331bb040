package org.marquee.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.search.AliasHit;
import org.marquee.domain.search.Hits;
import org.marquee.domain.search.SearchTerms;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.web.contact.ContactView;
import org.marquee.web.contact.ContactViews;

/** Finds accounts, contacts and open leads for people. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class SearchReading {
    @Inject
    private Hits hits;

    @Inject
    private ContactViews contacts;

    /**
     * What fits the text best, accounts first; empty for a text without letters and digits.
     *
     * @param limit how many of each kind
     */
    public List<Hit> find(String text, int limit, Caller caller) {
        SearchTerms terms = SearchTerms.of(text);
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Hit> found = new ArrayList<>(accounts(terms, limit, caller));
        found.addAll(contacts(terms, limit, caller));
        hits.openLeads(terms, limit, caller).stream().map(SearchReading::hit).forEach(found::add);
        return List.copyOf(found);
    }

    /** An account is shown once, as what led to it first: the alias that was typed, then its name. */
    private List<Hit> accounts(SearchTerms terms, int limit, Caller caller) {
        Map<Long, Hit> found = new LinkedHashMap<>();
        List<AliasHit> aliases = hits.aliases(terms, limit, caller);
        aliases.stream()
                .filter(hit -> WhyFound.isExactly(hit.alias(), terms))
                .forEach(hit -> found.putIfAbsent(hit.account().id(), hit(hit)));
        hits.accounts(terms, limit, caller)
                .forEach(account -> found.putIfAbsent(account.id(), hit(account, WhyFound.of(account, terms))));
        aliases.forEach(hit -> found.putIfAbsent(hit.account().id(), hit(hit)));
        return found.values().stream().limit(limit).toList();
    }

    /** Whoever sees a person as his own need not see the account she is at. */
    private List<Hit> contacts(SearchTerms terms, int limit, Caller caller) {
        List<Contact> found = hits.contacts(terms, limit, caller);
        Map<Long, String> places = contacts.views(found, caller).stream()
                .filter(shown -> shown.account() != null)
                .collect(Collectors.toMap(
                        ContactView::id, shown -> shown.account().name()));
        return found.stream()
                .map(contact -> new Hit(
                        HitKind.CONTACT,
                        contact.id(),
                        contact.person().displayName(),
                        WhyFound.of(contact.person(), terms),
                        places.getOrDefault(contact.id(), "")))
                .toList();
    }

    private static Hit hit(AliasHit hit) {
        return hit(hit.account(), WhyFound.of(hit.alias()));
    }

    private static Hit hit(Account account, String why) {
        return new Hit(HitKind.ACCOUNT, account.id(), account.name(), why, WhyFound.place(account));
    }

    private static Hit hit(Lead lead) {
        return new Hit(HitKind.LEAD, lead.id(), lead.submission().person().displayName(), WhyFound.of(lead), "");
    }
}

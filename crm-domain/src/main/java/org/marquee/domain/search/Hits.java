package org.marquee.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.text.LikePattern;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/** What the search finds, on the caller's side of the wall: what begins as the text does comes first. */
@ApplicationScoped
public class Hits {
    /** What people write between the digits of a telephone number. */
    private static final String BETWEEN_DIGITS = " -()./";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Hits() {}

    public Hits(EntityManager em) {
        this.em = em;
    }

    /** Accounts whose name has a word that begins so, or with that telephone number or website. */
    public List<Account> accounts(SearchTerms terms, int limit, Caller caller) {
        Search search = new Search(terms);
        search.words("a.searchName");
        search.telephone("a");
        search.website("lower(a.website)");
        return search.run(
                "select a from Account a",
                new Wall(caller).accounts("a"),
                "a.searchName",
                "a.id",
                Account.class,
                limit);
    }

    /** Accounts with an alias, ticker, former name or domain that begins so. */
    public List<AliasHit> aliases(SearchTerms terms, int limit, Caller caller) {
        Search search = new Search(terms);
        search.beginning("l.labelKey");
        search.website("l.labelKey");
        return search
                .run(
                        "select l, a from Alias l join Account a on a.id = l.accountId",
                        new Wall(caller).accounts("a"),
                        "l.labelKey",
                        "l.id",
                        Object[].class,
                        limit)
                .stream()
                .map(pair -> new AliasHit((Alias) pair[0], (Account) pair[1]))
                .toList();
    }

    /** Contacts whose name or mail address has a word that begins so, or with that telephone number. */
    public List<Contact> contacts(SearchTerms terms, int limit, Caller caller) {
        Search search = new Search(terms);
        search.words("c.searchName");
        search.telephone("c");
        return search.run(
                "select c from Contact c join Account a on a.id = c.accountId",
                new Wall(caller).contacts("c", "a"),
                "c.searchName",
                "c.id",
                Contact.class,
                limit);
    }

    /** Open leads whose person, company or mail address has a word that begins so. */
    public List<Lead> openLeads(SearchTerms terms, int limit, Caller caller) {
        Search search = new Search(terms);
        search.words("l.searchName");
        Clause wall = new Wall(caller).leads("l");
        Clause open = new Clause(
                wall.text() + " and l.disposition <> org.marquee.domain.lead.Disposition.CONVERTED", wall.parameters());
        return search.run("select l from Lead l", open, "l.searchName", "l.id", Lead.class, limit);
    }

    /** One search: the ways of being found that were named, any of which will do. */
    private final class Search {
        private final SearchTerms terms;
        private final StringBuilder ways = new StringBuilder("1 = 0");
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        private Search(SearchTerms terms) {
            this.terms = terms;
        }

        private void words(String name) {
            beginning(name);
            if (!terms.isEmpty()) {
                way(name + " like :word", "word", "% " + terms.words() + "%");
            }
        }

        private void beginning(String name) {
            if (!terms.isEmpty()) {
                way(name + " like :beginning", "beginning", terms.words() + "%");
            }
        }

        private void telephone(String of) {
            if (terms.digits() != null) {
                String number = BETWEEN_DIGITS
                        .chars()
                        .mapToObj(Character::toString)
                        .reduce(of + ".phone", "function('replace', %s, '%s', '')"::formatted);
                way(number + " like :digits", "digits", "%" + terms.digits() + "%");
            }
        }

        private void website(String address) {
            if (terms.host() != null) {
                String host = LikePattern.beginning(terms.host());
                way(address + " like :host escape '!'", "host", host);
                way(address + " like :belowHost escape '!'", "belowHost", "%." + host);
                way(address + " like :inAddress escape '!'", "inAddress", "%/" + host);
            }
        }

        private void way(String condition, String parameter, String value) {
            ways.append(" or ").append(condition);
            parameters.put(parameter, value);
        }

        private <T> List<T> run(String select, Clause wall, String name, String id, Class<T> type, int limit) {
            TypedQuery<T> query = em.createQuery(
                    "%s where %s and (%s) order by locate(:words, %s), %s, %s"
                            .formatted(select, wall.text(), ways, name, name, id),
                    type);
            query.setParameter("words", terms.words());
            wall.bind(query);
            parameters.forEach(query::setParameter);
            return query.setMaxResults(limit).getResultList();
        }
    }
}

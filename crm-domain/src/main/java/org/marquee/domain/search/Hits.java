package org.marquee.domain.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.text.LikePattern;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/**
 * What the search finds, on the caller's side of the wall: what begins as the text does before what has it further in. A
 * text of one or two letters is found further in only where it stands as a word of its own.
 */
@ApplicationScoped
public class Hits {
    /** What people write between the digits of a telephone number. */
    private static final String BETWEEN_DIGITS = " -()./";

    /** Words that are shorter begin too many: further in a name they are looked for as a word of their own, as "Li". */
    private static final int SHORTEST_BEGINNING_AMID = 3;

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Hits() {}

    public Hits(EntityManager em) {
        this.em = em;
    }

    /** Accounts whose name has these words, or with that telephone number or website. */
    public List<Account> accounts(SearchTerms terms, int limit, Caller caller) {
        Search search = new Search(terms, "a.searchName", true);
        search.telephone("a");
        search.website("lower(a.website)");
        search.hostBeginning("lower(a.website)");
        return search.run(
                "select a from Account a", new Wall(caller).accounts("a"), "a.searchName, a.id", Account.class, limit);
    }

    /** Accounts with an alias, ticker, former name or domain that begins so. */
    public List<AliasHit> aliases(SearchTerms terms, int limit, Caller caller) {
        Search search = new Search(terms, "l.labelKey", false);
        search.website("l.labelKey");
        List<Alias> found = search.run(
                "select l from Alias l join Account a on a.id = l.accountId",
                new Wall(caller).accounts("a"),
                "l.labelKey, l.id",
                Alias.class,
                limit);
        return found.stream()
                .map(alias -> new AliasHit(alias, em.find(Account.class, alias.accountId())))
                .toList();
    }

    /** Contacts whose name or mail address has these words, or with that telephone number. */
    public List<Contact> contacts(SearchTerms terms, int limit, Caller caller) {
        Search search = new Search(terms, "c.searchName", true);
        search.telephone("c");
        return search.run(
                "select c from Contact c join Account a on a.id = c.accountId",
                new Wall(caller).contacts("c", "a"),
                "c.searchName, c.id",
                Contact.class,
                limit);
    }

    /** Open leads whose person, company or mail address has these words. */
    public List<Lead> openLeads(SearchTerms terms, int limit, Caller caller) {
        Search search = new Search(terms, "l.searchName", true);
        Clause wall = new Wall(caller).leads("l");
        Clause open = new Clause(
                wall.text() + " and l.disposition <> org.marquee.domain.lead.Disposition.CONVERTED", wall.parameters());
        return search.run("select l from Lead l", open, "l.searchName, l.id", Lead.class, limit);
    }

    /** One search: where the words stand, and other ways of being found, any of which will do. */
    private final class Search {
        private final SearchTerms terms;

        private final Way beginning;
        private final Way word;
        private final List<Way> others = new ArrayList<>();
        private final List<Way> last = new ArrayList<>();

        private Search(SearchTerms terms, String name, boolean amid) {
            this.terms = terms;
            this.beginning = terms.isEmpty() ? null : new Way(name, "", terms.words() + "%");
            this.word = amid && !terms.isEmpty() ? further(name, terms.words()) : null;
        }

        private static Way further(String name, String words) {
            return words.length() < SHORTEST_BEGINNING_AMID
                    ? new Way("concat(" + name + ", ' ')", "", "% " + words + " %")
                    : new Way(name, "", "% " + words + "%");
        }

        private void telephone(String of) {
            if (terms.digits() != null) {
                String number = BETWEEN_DIGITS
                        .chars()
                        .mapToObj(Character::toString)
                        .reduce(of + ".phone", "function('replace', %s, '%s', '')"::formatted);
                others.add(new Way(number, "", "%" + terms.digits() + "%"));
            }
        }

        private void website(String address) {
            if (terms.host() != null) {
                String host = LikePattern.beginning(terms.host());
                Stream.of(host, "%." + host, "%/" + host)
                        .map(pattern -> new Way(address, " escape '!'", pattern))
                        .forEach(others::add);
            }
        }

        /** Of one word, the hosts that begin with it or with www. and it. */
        private void hostBeginning(String address) {
            if (terms.host() == null) {
                String host = "function('replace', concat('/', %s), '/www.', '/')".formatted(address);
                terms.hostBeginning()
                        .map(begun -> new Way(host, "", "%/" + begun + "%"))
                        .ifPresent(last::add);
            }
        }

        /**
         * What is found another way, then what begins so, and only where that is little, what has it further in or begins
         * so in its web address.
         */
        private <T> List<T> run(String select, Clause wall, String order, Class<T> type, int limit) {
            Set<T> found = new LinkedHashSet<>();
            for (Way way : Stream.of(others.stream(), Stream.of(beginning, word), last.stream())
                    .flatMap(ways -> ways)
                    .filter(Objects::nonNull)
                    .toList()) {
                if (found.size() < limit) {
                    TypedQuery<T> query = em.createQuery(
                            "%s where %s and %s like :pattern%s order by %s"
                                    .formatted(select, wall.text(), way.attribute(), way.escape(), order),
                            type);
                    wall.bind(query);
                    found.addAll(query.setParameter("pattern", way.pattern())
                            .setMaxResults(limit)
                            .getResultList());
                }
            }
            return found.stream().limit(limit).toList();
        }
    }

    /** An attribute that is like a pattern. */
    private record Way(String attribute, String escape, String pattern) {}
}

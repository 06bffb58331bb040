package org.marquee.domain.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/** All contacts. Methods that take a caller show him only what is on his side of the wall. */
@ApplicationScoped
public class Contacts {
    static final String ACTIVE_ONLY = " and c.status = org.marquee.domain.contact.ContactStatus.ACTIVE";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Contacts() {}

    public Contacts(EntityManager em) {
        this.em = em;
    }

    public Contact add(Contact contact) {
        em.persist(contact);
        return contact;
    }

    public void add(ContactMove move) {
        em.persist(move);
    }

    public void remove(Contact contact) {
        em.remove(contact);
    }

    /** Regardless of any wall: for rules, never for showing. */
    public Optional<Contact> find(long id) {
        return Optional.ofNullable(em.find(Contact.class, id));
    }

    /** Regardless of any wall: for rules, never for showing. */
    public Contact get(long id) {
        return find(id).orElseThrow(() -> new NotFound("contact", id));
    }

    /** Regardless of any wall: for rules, never for showing. */
    public Map<Long, Contact> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select c from Contact c where c.id in :ids", Contact.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Contact::id, contact -> contact));
    }

    /** What the caller may not see answers like what does not exist. */
    public Contact get(long id, Caller caller) {
        return Optional.ofNullable(byIds(List.of(id), caller).get(id)).orElseThrow(() -> new NotFound("contact", id));
    }

    /** Those of the contacts that the caller sees. */
    public Map<Long, Contact> byIds(Collection<Long> ids, Caller caller) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Clause wall = new Wall(caller).contacts("c", "a");
        TypedQuery<Contact> query = em.createQuery(
                "select c from Contact c, Account a where a.id = c.accountId and c.id in :ids and " + wall.text(),
                Contact.class);
        wall.bind(query);
        return query.setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Contact::id, contact -> contact));
    }

    /** How many people stand at the account, leavers among them; regardless of any wall. */
    public long countAt(long accountId) {
        return em.createQuery("select count(c) from Contact c where c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** Everyone at an account, in the order of contact types; regardless of any wall. */
    public List<Contact> of(long accountId) {
        return em.createQuery(
                        "select c from Contact c where c.accountId = :account order by c.typeRank, c.id", Contact.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** In the order of contact types, then of names; leavers only if asked for. */
    public Slice<Contact> at(long accountId, boolean includeLeft, After after, int limit, Caller caller) {
        return list(new ContactFilter(null, null, accountId, null, includeLeft), after, limit, caller);
    }

    /** In the order of contact types. */
    public Slice<Contact> list(ContactFilter filter, After after, int limit, Caller caller) {
        Clause wall = new Wall(caller).contacts("c", "a");
        String where = " from Contact c, Account a where a.id = c.accountId and " + wall.text() + filter.condition();
        String order = after == null ? "" : " and (c.typeRank > :rank or (c.typeRank = :rank and c.id > :id))";
        TypedQuery<Contact> page =
                em.createQuery("select c" + where + order + " order by c.typeRank, c.id", Contact.class);
        TypedQuery<Long> counted = em.createQuery("select c.id" + where, Long.class);
        for (TypedQuery<?> query : List.of(page, counted)) {
            wall.bind(query);
            filter.bind(query);
        }
        if (after != null) {
            page.setParameter("rank", after.number()).setParameter("id", after.id());
        }
        int total = counted.setMaxResults(Slice.CAP + 1).getResultList().size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    /** How many people are known at each of these accounts, those who are gone left out; none where nobody is. */
    public Map<Long, Long> countsAt(Collection<Long> accountIds, Caller caller) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        Clause wall = new Wall(caller).contacts("c", "a");
        TypedQuery<Object[]> query = em.createQuery(
                "select c.accountId, count(c) from Contact c, Account a where a.id = c.accountId"
                        + " and c.accountId in :accounts and " + wall.text() + ACTIVE_ONLY + " group by c.accountId",
                Object[].class);
        wall.bind(query);
        return query.setParameter("accounts", accountIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Whether somebody who departed names the contact as his successor. */
    public boolean isSuccessor(long contactId) {
        return !em.createQuery("select c.id from Contact c where c.successorId = :contact", Long.class)
                .setParameter("contact", contactId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    public List<ContactMove> movesOf(long contactId) {
        return em.createQuery(
                        "select m from ContactMove m where m.contactId = :contact order by m.id desc",
                        ContactMove.class)
                .setParameter("contact", contactId)
                .getResultList();
    }

    /** How many of the people at each of the accounts are its owner's; an account without any is left out. */
    public Map<Long, Long> countOfOwners(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select c.accountId, count(c) from Contact c, Account a where a.id = c.accountId"
                                        + " and c.ownerId = a.ownerId and c.accountId in :accounts"
                                        + " group by c.accountId",
                                Object[].class)
                        .setParameter("accounts", accountIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}

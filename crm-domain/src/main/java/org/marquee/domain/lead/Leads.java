package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;

/** All leads with their inquiries. Methods that take a caller show him only what is on his side of the wall. */
@ApplicationScoped
public class Leads {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Leads() {}

    public Leads(EntityManager em) {
        this.em = em;
    }

    public Lead add(Lead lead) {
        em.persist(lead);
        return lead;
    }

    public Inquiry add(Inquiry inquiry) {
        em.persist(inquiry);
        return inquiry;
    }

    /** Regardless of any wall: for rules, never for showing. */
    public Optional<Lead> find(long id) {
        return Optional.ofNullable(em.find(Lead.class, id));
    }

    /** Regardless of any wall: for rules, never for showing. */
    public Lead get(long id) {
        return find(id).orElseThrow(() -> new NotFound("lead", id));
    }

    /** What the caller may not see answers like what does not exist. */
    public Lead get(long id, Caller caller) {
        return findVisible(id, caller).orElseThrow(() -> new NotFound("lead", id));
    }

    /** Empty for what the caller may not see, as for what does not exist. */
    public Optional<Lead> findVisible(long id, Caller caller) {
        return find(id).filter(lead -> new Wall(caller).seesLead(lead, lead.disposition() == Disposition.IN_REVIEW));
    }

    /** The lead in its present state, locked until the transaction ends. */
    public Lead lock(Lead lead) {
        em.lock(lead, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(lead);
        return lead;
    }

    /** The leads in their present state, locked in order of id until the transaction ends. */
    public Map<Long, Lead> lockInOrder(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select l from Lead l where l.id in :ids order by l.id", Lead.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setHint("eclipselink.refresh", true)
                        .getResultStream()
                        .collect(Collectors.toMap(Lead::id, lead -> lead));
    }

    /** Those of them that the caller sees. */
    public Map<Long, Lead> visibleByIds(Collection<Long> ids, Caller caller) {
        Wall wall = new Wall(caller);
        return byIds(ids).values().stream()
                .filter(lead -> wall.seesLead(lead, lead.disposition() == Disposition.IN_REVIEW))
                .collect(Collectors.toMap(Lead::id, lead -> lead));
    }

    /** Regardless of any wall. */
    public Map<Long, Lead> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select l from Lead l where l.id in :ids", Lead.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Lead::id, lead -> lead));
    }

    /** Newest first. */
    public Slice<Lead> list(LeadFilter filter, After after, int limit, Caller caller) {
        return list(filter, LeadOrder.NEWEST, after, limit, caller);
    }

    /**
     * In order; {@code after} carries the due instant of the last one before where that is the order. The ids are asked for
     * first, as they can be read off an index, where whole leads would all have to be fetched to be sorted.
     */
    public Slice<Lead> list(LeadFilter filter, LeadOrder order, After after, int limit, Caller caller) {
        LeadListing listing = new LeadListing(filter, order, caller);
        TypedQuery<Long> page =
                em.createQuery("select l.id" + listing.where() + listing.behind(after) + listing.sorted(), Long.class);
        listing.bind(page, after);
        TypedQuery<Long> counted = em.createQuery("select l.id" + listing.where(), Long.class);
        listing.bind(page);
        listing.bind(counted);
        int total = counted.setMaxResults(Slice.CAP + 1).getResultList().size();
        Slice<Long> ids = Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
        Map<Long, Lead> leads = byIds(ids.items());
        return ids.map(leads::get);
    }

    /** The ids and versions of what a list shows on all its pages, at most so many. */
    public List<LeadRef> refs(LeadFilter filter, LeadOrder order, int limit, Caller caller) {
        LeadListing listing = new LeadListing(filter, order, caller);
        TypedQuery<LeadRef> query = em.createQuery(
                "select new org.marquee.domain.lead.LeadRef(l.id, l.version)" + listing.where() + listing.sorted(),
                LeadRef.class);
        listing.bind(query);
        return query.setMaxResults(limit).getResultList();
    }

    /**
     * Open leads that might belong to a company with these words in its name or these mail domains; more than really
     * do, so that the matcher decides. In order of id, after the given one.
     */
    public List<Lead> openFor(
            Collection<String> distinctiveWords, Collection<String> domains, long afterId, int limit) {
        return tracedFor(distinctiveWords, domains, "not in", Disposition.CLOSED, afterId, limit);
    }

    /** The same of people who are contacts by now. */
    public List<Lead> convertedFor(
            Collection<String> distinctiveWords, Collection<String> domains, long afterId, int limit) {
        return tracedFor(distinctiveWords, domains, "in", Set.of(Disposition.CONVERTED), afterId, limit);
    }

    private List<Lead> tracedFor(
            Collection<String> distinctiveWords,
            Collection<String> domains,
            String among,
            Set<Disposition> dispositions,
            long afterId,
            int limit) {
        StringBuilder either = new StringBuilder("1 = 0");
        int number = 0;
        for (int i = 0; i < distinctiveWords.size(); i++) {
            either.append(" or l.searchName like :w").append(number++);
        }
        if (!domains.isEmpty()) {
            either.append(" or l.emailDomain in :domains");
        }
        for (int i = 0; i < domains.size(); i++) {
            either.append(" or l.emailDomain like :d")
                    .append(i)
                    .append(" or l.details.website like :s")
                    .append(i);
        }
        TypedQuery<Lead> query = em.createQuery(
                        "select l from Lead l where l.id > :after and l.disposition " + among + " :dispositions and ("
                                + either + ") order by l.id",
                        Lead.class)
                .setParameter("after", afterId)
                .setParameter("dispositions", dispositions);
        number = 0;
        for (String word : distinctiveWords) {
            query.setParameter("w" + number++, "%" + word + "%");
        }
        if (!domains.isEmpty()) {
            query.setParameter("domains", domains);
        }
        number = 0;
        for (String domain : domains) {
            query.setParameter("d" + number, "%." + domain).setParameter("s" + number++, "%" + domain + "%");
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** Leads that point to the account, whatever their state. */
    public List<Lead> at(long accountId) {
        return em.createQuery("select l from Lead l where l.accountId = :account order by l.id", Lead.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** How many leads point to the account, whatever their state; regardless of any wall. */
    public long countAt(long accountId) {
        return em.createQuery("select count(l) from Lead l where l.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** Newest first. */
    public List<Inquiry> inquiriesOf(long leadId) {
        return em.createQuery("select i from Inquiry i where i.leadId = :lead order by i.id desc", Inquiry.class)
                .setParameter("lead", leadId)
                .getResultList();
    }

    /** By lead. */
    public Map<Long, List<Inquiry>> inquiriesOf(Collection<Long> leadIds) {
        return leadIds.isEmpty()
                ? Map.of()
                : em.createQuery("select i from Inquiry i where i.leadId in :leads", Inquiry.class)
                        .setParameter("leads", leadIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Inquiry::leadId));
    }

    /** Newest first. */
    public List<Inquiry> inquiriesOfContact(long contactId) {
        return em.createQuery("select i from Inquiry i where i.contactId = :contact order by i.id desc", Inquiry.class)
                .setParameter("contact", contactId)
                .getResultList();
    }

    /** Accounts the lead must not convert to by itself, because someone undid it. */
    public List<Long> barredAccounts(long leadId) {
        return em.createQuery("select b.accountId from BarredAccount b where b.leadId = :lead", Long.class)
                .setParameter("lead", leadId)
                .getResultList();
    }

    /** Leads that must not convert to the account by themselves. */
    public List<Long> barredFrom(long accountId) {
        return em.createQuery("select b.leadId from BarredAccount b where b.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The same for many leads, by lead. */
    public Map<Long, List<Long>> barredAccounts(Collection<Long> leadIds) {
        return leadIds.isEmpty()
                ? Map.of()
                : em.createQuery("select b from BarredAccount b where b.leadId in :leads", BarredAccount.class)
                        .setParameter("leads", leadIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                BarredAccount::leadId,
                                Collectors.mapping(BarredAccount::accountId, Collectors.toList())));
    }

    /** Answers whether it was not barred before. */
    public boolean bar(long leadId, long accountId) {
        boolean anew = !barredAccounts(leadId).contains(accountId);
        if (anew) {
            em.persist(new BarredAccount(leadId, accountId));
        }
        return anew;
    }

    public void unbar(long leadId, long accountId) {
        em.createQuery("delete from BarredAccount b where b.leadId = :lead and b.accountId = :account")
                .setParameter("lead", leadId)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    public long count() {
        return em.createQuery("select count(l) from Lead l", Long.class).getSingleResult();
    }

    /** How many of the leads at each of the accounts are its owner's; an account without any is left out. */
    public Map<Long, Long> countOfOwners(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select l.accountId, count(l) from Lead l, Account a where a.id = l.accountId"
                                        + " and l.ownerId = a.ownerId and l.accountId in :accounts"
                                        + " group by l.accountId",
                                Object[].class)
                        .setParameter("accounts", accountIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}

package org.marquee.routing;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.marquee.domain.audit.Change;
import org.marquee.routing.knowledge.KnowledgeLoader;
import org.marquee.routing.knowledge.Roster;

/** Asks the database each time, where an entity manager that lives on would answer from its memory. */
final class CommittedOnly extends KnowledgeLoader {
    private final EntityManager em;
    private final KnowledgeLoader loader;

    CommittedOnly(EntityManager em, KnowledgeLoader loader) {
        this.em = em;
        this.loader = loader;
    }

    @Override
    public long committedNo() {
        em.clear();
        return loader.committedNo();
    }

    @Override
    public List<Change> changesAfter(long no) {
        return loader.changesAfter(no);
    }

    @Override
    public List<Known> accountsAfter(long id, int limit) {
        return loader.accountsAfter(id, limit);
    }

    @Override
    public List<Known> accountsWith(Collection<Long> ids) {
        return loader.accountsWith(ids);
    }

    @Override
    public Roster roster(long changeNo) {
        return loader.roster(changeNo);
    }
}

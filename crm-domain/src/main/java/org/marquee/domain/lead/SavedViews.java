package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All saved views; somebody else's private view does not exist for the caller. */
@ApplicationScoped
public class SavedViews {
    /** More than anybody looks through. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected SavedViews() {}

    public SavedViews(EntityManager em) {
        this.em = em;
    }

    public SavedView add(SavedView view) {
        em.persist(view);
        return view;
    }

    public void remove(SavedView view) {
        em.remove(view);
    }

    /** His own and those shared with everyone, by name. */
    public List<SavedView> seenBy(long userId) {
        return em.createQuery(
                        "select v from SavedView v where v.ownerId = :user or v.shared = true order by v.name, v.id",
                        SavedView.class)
                .setParameter("user", userId)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<SavedView> find(long id, long userId) {
        return Optional.ofNullable(em.find(SavedView.class, id))
                .filter(view -> view.isShared() || view.ownerId() == userId);
    }

    /**
     * The view, to be changed.
     *
     * @throws NotFound if it is somebody else's, shared or not
     */
    public SavedView getOwn(long id, long userId) {
        return find(id, userId).filter(view -> view.ownerId() == userId).orElseThrow(() -> new NotFound("view", id));
    }

    public Optional<SavedView> findOwn(String name, long userId) {
        return em.createQuery("select v from SavedView v where v.ownerId = :user and v.name = :name", SavedView.class)
                .setParameter("user", userId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}

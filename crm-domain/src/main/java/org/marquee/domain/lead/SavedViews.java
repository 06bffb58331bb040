package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All saved views; with whom a shared one is shared is decided by whoever asks. */
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

    /** His own, by name. */
    public List<SavedView> of(long userId) {
        return em.createQuery("select v from SavedView v where v.ownerId = :user order by v.name", SavedView.class)
                .setParameter("user", userId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What these people share, by name. */
    public List<SavedView> sharedBy(Collection<Long> keepers) {
        return keepers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select v from SavedView v where v.shared = true and v.ownerId in :keepers"
                                        + " order by v.name, v.id",
                                SavedView.class)
                        .setParameter("keepers", keepers)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** What anybody but the user shares, by name. */
    public List<SavedView> sharedByOthers(long userId) {
        return em.createQuery(
                        "select v from SavedView v where v.shared = true and v.ownerId <> :user order by v.name, v.id",
                        SavedView.class)
                .setParameter("user", userId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Regardless of whom it is shared with. */
    public Optional<SavedView> find(long id) {
        return Optional.ofNullable(em.find(SavedView.class, id));
    }

    /**
     * The view, to be changed.
     *
     * @throws NotFound if it is somebody else's, shared or not
     */
    public SavedView getOwn(long id, long userId) {
        return find(id).filter(view -> view.ownerId() == userId).orElseThrow(() -> new NotFound("view", id));
    }

    public Optional<SavedView> findOwn(String name, long userId) {
        return em.createQuery("select v from SavedView v where v.ownerId = :user and v.name = :name", SavedView.class)
                .setParameter("user", userId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}

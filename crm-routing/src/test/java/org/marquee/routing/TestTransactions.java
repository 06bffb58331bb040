package org.marquee.routing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.util.function.Supplier;
import org.marquee.domain.idempotency.OnceTransactions;

/** Transactions of one entity manager, which keeps no object from one to the next. */
public class TestTransactions extends OnceTransactions {
    private final EntityManager em;

    public TestTransactions(EntityManager em) {
        this.em = em;
    }

    @Override
    public <T> T work(Supplier<T> work) {
        em.clear();
        EntityTransaction transaction = em.getTransaction();
        transaction.begin();
        try {
            T answer = work.get();
            transaction.commit();
            return answer;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.clear();
        }
    }
}

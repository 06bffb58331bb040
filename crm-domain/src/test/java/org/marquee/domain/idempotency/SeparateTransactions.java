package org.marquee.domain.idempotency;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.wiring.Beans;

/** Each on an entity manager and in a transaction of its own, as the container makes them. */
final class SeparateTransactions extends OnceTransactions {
    private final TestDatabase database;

    SeparateTransactions(TestDatabase database) {
        this.database = database;
    }

    @Override
    public Claim claim(RequestKey key) {
        return in(transactions -> transactions.claim(key));
    }

    @Override
    public Optional<IdempotencyKeys.Entry> find(RequestKey key) {
        return in(transactions -> transactions.find(key));
    }

    @Override
    public Optional<Claim> takeOver(RequestKey key) {
        return in(transactions -> transactions.takeOver(key));
    }

    @Override
    public void release(Claim claim) {
        in(transactions -> {
            transactions.release(claim);
            return null;
        });
    }

    @Override
    public int forgetOld() {
        return in(OnceTransactions::forgetOld);
    }

    @Override
    public <T> T work(Supplier<T> work) {
        return in(transactions -> transactions.work(work));
    }

    @Override
    public <T> T work(Claim claim, Supplier<T> work) {
        return in(transactions -> transactions.work(claim, work));
    }

    private <T> T in(Function<OnceTransactions, T> work) {
        return database.call(em -> work.apply(Beans.over(em).get(OnceTransactions.class)));
    }
}

package org.marquee.domain.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.StoredJson;

/** The transactions of {@link Once}, each a new one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OnceTransactions {
    @Inject
    private IdempotencyKeys keys;

    public void claim(RequestKey key) {
        keys.claim(key.userId(), key.key(), key.bodyHash());
    }

    public Optional<IdempotencyKeys.Entry> find(RequestKey key) {
        return keys.find(key.userId(), key.key());
    }

    public boolean takeOver(RequestKey key) {
        return keys.takeOver(key.userId(), key.key());
    }

    public void release(RequestKey key) {
        keys.release(key.userId(), key.key());
    }

    public <T> T work(Supplier<T> work) {
        return work.get();
    }

    public <T> T work(RequestKey key, Supplier<T> work) {
        T answer = work.get();
        if (!keys.answer(key.userId(), key.key(), StoredJson.write(answer))) {
            throw new Conflict("Another request with this key was quicker.");
        }
        return answer;
    }
}

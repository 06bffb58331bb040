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

    public Claim claim(RequestKey key) {
        return keys.claim(key);
    }

    public Optional<IdempotencyKeys.Entry> find(RequestKey key) {
        return keys.find(key);
    }

    public Optional<Claim> takeOver(RequestKey key) {
        return keys.takeOver(key);
    }

    public void release(Claim claim) {
        keys.release(claim);
    }

    public int forgetOld() {
        return keys.forgetOld();
    }

    public <T> T work(Supplier<T> work) {
        return work.get();
    }

    public <T> T work(Claim claim, Supplier<T> work) {
        T answer = work.get();
        if (!keys.answer(claim, StoredJson.write(answer))) {
            throw new Conflict("Another request with this key was quicker.");
        }
        return answer;
    }
}

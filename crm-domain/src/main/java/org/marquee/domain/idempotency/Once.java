package org.marquee.domain.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.StoredJson;

/**
 * Does a piece of work in one transaction, once a key: the answer is kept in the transaction of the work and given
 * again to whoever comes with the same key and body. Work that lost a race is tried again in a fresh transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Once {
    private static final int ATTEMPTS = 4;

    @Inject
    private OnceTransactions transactions;

    /** Without a key, the work is only kept to one transaction and tried again after a lost race. */
    public <T> T run(Supplier<T> work) {
        return attempt(() -> transactions.work(work));
    }

    /**
     * Does the work unless it was done under this key before.
     *
     * @param key null for a caller who gave none
     * @throws Invalid if the key was used with another body
     * @throws Conflict if the first request with this key is still running
     */
    public <T> T run(RequestKey key, Class<T> type, Supplier<T> work) {
        if (key == null) {
            return run(work);
        }
        return claim(key).map(claim -> run(claim, work)).orElseGet(() -> answer(key, type));
    }

    /** Forgets the keys, and the answers under them, that were kept long enough. */
    public int forgetOld() {
        return transactions.forgetOld();
    }

    private <T> T run(Claim claim, Supplier<T> work) {
        try {
            return attempt(() -> transactions.work(claim, work));
        } catch (RuntimeException failed) {
            transactions.release(claim);
            throw failed;
        }
    }

    /** Empty if there is an answer already. */
    private Optional<Claim> claim(RequestKey key) {
        try {
            return Optional.of(transactions.claim(key));
        } catch (RuntimeException taken) {
            if (!LostRace.isIn(taken)) {
                throw taken;
            }
            return takeOverUnlessAnswered(key);
        }
    }

    private Optional<Claim> takeOverUnlessAnswered(RequestKey key) {
        IdempotencyKeys.Entry entry = entry(key);
        if (!entry.requestHash().equals(key.bodyHash())) {
            throw new Invalid("Idempotency-Key", "This key was used for another request.");
        }
        if (entry.isAnswered()) {
            return Optional.empty();
        }
        return Optional.of(transactions
                .takeOver(key)
                .orElseThrow(() -> new Conflict("The first request with this key is still running.")));
    }

    private <T> T answer(RequestKey key, Class<T> type) {
        return StoredJson.read(entry(key).answer(), type);
    }

    private IdempotencyKeys.Entry entry(RequestKey key) {
        return transactions
                .find(key)
                .orElseThrow(() -> new Conflict("The request with this key has just failed; hand it in again."));
    }

    private static <T> T attempt(Supplier<T> work) {
        for (int left = ATTEMPTS - 1; ; left--) {
            try {
                return work.get();
            } catch (RuntimeException failed) {
                if (left == 0 || !LostRace.isIn(failed)) {
                    throw failed;
                }
            }
        }
    }
}

package org.marquee.domain.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.wiring.Beans;

class OnceIT {
    private static final RequestKey KEY = new RequestKey(7, "order-1", "body");

    private final AtomicInteger done = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    void work_is_done_once_a_key_and_its_answer_given_again(TestDatabase database) {
        Once once = on(database);

        Integer first = once.run(KEY, Integer.class, done::incrementAndGet);
        Integer again = once.run(KEY, Integer.class, done::incrementAndGet);

        assertThat(first).isEqualTo(1);
        assertThat(again).isEqualTo(1);
        assertThat(done).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void another_caller_may_use_the_same_key_but_nobody_uses_it_for_another_body(TestDatabase database) {
        Once once = on(database);
        once.run(KEY, Integer.class, done::incrementAndGet);

        Integer others = once.run(new RequestKey(8, "order-1", "body"), Integer.class, done::incrementAndGet);

        assertThat(others).isEqualTo(2);
        RequestKey otherBody = new RequestKey(7, "order-1", "another");
        assertThatThrownBy(() -> once.run(otherBody, Integer.class, done::incrementAndGet))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_request_is_refused_while_the_first_is_running(TestDatabase database) {
        Once once = on(database);

        Integer answer = once.run(KEY, Integer.class, () -> {
            assertThatThrownBy(() -> once.run(KEY, Integer.class, done::incrementAndGet))
                    .isInstanceOf(Conflict.class);
            return done.incrementAndGet();
        });

        assertThat(answer).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_failed_gives_its_key_back(TestDatabase database) {
        Once once = on(database);

        assertThatThrownBy(() -> once.run(KEY, Integer.class, failing(new Conflict("Not now."))))
                .isInstanceOf(Conflict.class);

        assertThat(once.run(KEY, Integer.class, done::incrementAndGet)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void work_that_loses_races_is_tried_again_but_not_for_ever(TestDatabase database) {
        Once once = on(database);
        Supplier<Integer> luckyAtLast = () -> {
            if (done.incrementAndGet() < 4) {
                throw new OptimisticLockException("Somebody was quicker.");
            }
            return done.get();
        };

        assertThat(once.run(luckyAtLast)).isEqualTo(4);
        assertThatThrownBy(() -> once.run(failing(new OptimisticLockException("Always."))))
                .isNotNull();

        assertThat(done).hasValue(8);
    }

    @ParameterizedTest
    @EnumSource
    void a_successor_takes_over_when_the_lease_ran_out_and_the_slow_request_keeps_nothing(TestDatabase database) {
        Once once = on(database);

        assertThatThrownBy(() -> once.run(KEY, Integer.class, () -> {
                    expire(database);
                    once.run(KEY, Integer.class, () -> 42);
                    return done.incrementAndGet();
                }))
                .isInstanceOf(Conflict.class);

        assertThat(once.run(KEY, Integer.class, done::incrementAndGet)).isEqualTo(42);
    }

    @ParameterizedTest
    @EnumSource
    void a_slow_request_that_fails_leaves_the_claim_of_its_successor_alone(TestDatabase database) {
        on(database);
        OnceTransactions transactions = new SeparateTransactions(database);
        Claim slow = transactions.claim(KEY);
        assertThat(transactions.takeOver(KEY)).isEmpty();
        expire(database);
        Claim successor = transactions.takeOver(KEY).orElseThrow();

        transactions.release(slow);

        assertThat(transactions.find(KEY)).isPresent();
        transactions.release(successor);
        assertThat(transactions.find(KEY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void old_keys_are_forgotten_and_younger_ones_kept(TestDatabase database) {
        Once once = on(database);
        RequestKey young = new RequestKey(7, "order-2", "body");
        once.run(KEY, Integer.class, done::incrementAndGet);
        once.run(young, Integer.class, done::incrementAndGet);
        database.run(em -> em.createNativeQuery("update idempotency_key set created_at = created_at - interval '8' day"
                        + " where request_key = 'order-1'")
                .executeUpdate());

        int forgotten = once.forgetOld();

        assertThat(forgotten).isEqualTo(1);
        assertThat(once.run(young, Integer.class, done::incrementAndGet)).isEqualTo(2);
        assertThat(once.run(KEY, Integer.class, done::incrementAndGet)).isEqualTo(3);
    }

    private static Once on(TestDatabase database) {
        database.clear();
        return Beans.over(null)
                .with(OnceTransactions.class, new SeparateTransactions(database))
                .get(Once.class);
    }

    private Supplier<Integer> failing(RuntimeException failure) {
        return () -> {
            done.incrementAndGet();
            throw failure;
        };
    }

    /** As if the time of a lease had passed since. */
    private static void expire(TestDatabase database) {
        database.run(
                em -> em.createNativeQuery("update idempotency_key set lease_until = lease_until - interval '3' minute")
                        .executeUpdate());
    }
}

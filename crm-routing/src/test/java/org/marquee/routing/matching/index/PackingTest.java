package org.marquee.routing.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.matching.AccountFixture.account;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.name.NameHit;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.normalize.WebHost;
import org.marquee.routing.matching.score.Weights;

/** What is packed here is packed when the test says so, however long that takes elsewhere. */
class PackingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** So many changes are packed. */
    private static final int MANY = 500;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final MatchingIndex index = new MatchingIndex(waiting::add, MANY - 1);
    private final ExecutorService others = Executors.newFixedThreadPool(2);

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    @Test
    void decides_rightly_while_it_is_packed_and_afterwards() {
        change(1, MANY);
        assertThat(waiting).hasSize(1);

        index.put(account(7, "Zenith Gears").website("zenith.example").build());
        index.remove(8);
        assertChanged();

        waiting.remove().run();
        assertChanged();
        assertThat(index.size()).isEqualTo(MANY - 1);
    }

    private void assertChanged() {
        assertThat(found("Zenith Gears")).containsExactly(7L);
        assertThat(found("Kolvan7")).doesNotContain(7L);
        assertThat(found("Kolvan8")).doesNotContain(8L);
        assertThat(found("Kolvan9")).contains(9L);
        assertThat(owners("zenith.example")).containsExactly(7L);
        assertThat(owners("kolvan7.example")).isEmpty();
        assertThat(owners("kolvan9.example")).containsExactly(9L);
    }

    @Test
    void loses_sight_of_nothing_when_what_was_packed_comes_into_force() throws Exception {
        index.replaceAll(kolvans(20 * MANY));
        change(1, MANY);
        AtomicLong last = new AtomicLong();
        CountDownLatch begun = new CountDownLatch(1);
        Runnable work = waiting.remove();

        Future<?> packing = others.submit(() -> {
            begun.await();
            work.run();
            return null;
        });
        Future<?> changes = others.submit(() -> {
            for (long id = 30 * MANY; !packing.isDone(); id++) {
                index.put(account(id, "Zenith" + id + " Gears").build());
                last.set(id);
                begun.countDown();
            }
        });
        boolean always = true;
        while (!changes.isDone()) {
            long put = last.get();
            always &= put == 0 || found("Zenith" + put + " Gears").contains(put);
        }
        packing.get();

        assertThat(always).isTrue();
    }

    @Test
    void finds_an_account_by_its_domain_also_in_the_moment_in_which_it_changes_first() throws Exception {
        List<AccountEntry> packed = kolvans(2 * MANY);
        index.replaceAll(packed);

        Future<?> changes = others.submit(() -> packed.forEach(index::put));
        boolean always = true;
        while (!changes.isDone()) {
            for (long id = 1; id <= 2 * MANY; id += 3) {
                always &= owners("kolvan" + id + ".example").size() == 1;
            }
        }
        changes.get();

        assertThat(always).isTrue();
    }

    @Test
    void leaves_what_was_replaced_as_a_whole_meanwhile() {
        change(1, MANY);

        index.replaceAll(List.of(account(1, "Zenith Gears").build()));
        waiting.remove().run();

        assertThat(index.size()).isEqualTo(1);
        assertThat(found("Zenith Gears")).containsExactly(1L);
    }

    @Test
    void is_packed_later_where_nobody_would_do_it_now() {
        MatchingIndex refused = new MatchingIndex(
                work -> {
                    throw new RejectedExecutionException("The server stops.");
                },
                MANY);

        LongStream.rangeClosed(1, 2 * MANY).forEach(id -> refused.put(kolvan(id)));

        assertThat(refused.find(2 * MANY)).isPresent();
    }

    @Test
    void asks_again_to_be_packed_where_nothing_came_of_it() {
        change(1, MANY);
        waiting.clear();

        change(MANY + 1, 2 * MANY);

        assertThat(waiting).isNotEmpty();
    }

    @Test
    void is_packed_once_however_often_it_asked() {
        change(1, 2 * MANY);
        assertThat(waiting).hasSizeGreaterThan(1);

        waiting.forEach(Runnable::run);
        waiting.clear();
        change(1, MANY - 1);

        assertThat(waiting).isEmpty();
        assertThat(index.size()).isEqualTo(2 * MANY);
        assertThat(found("Kolvan" + MANY)).contains((long) MANY);
    }

    @Test
    void packs_later_what_cannot_be_packed_as_it_is() {
        index.put(account(1, "Kolvan".repeat(20_000)).build());
        change(2, MANY);

        waiting.remove().run();
        index.put(account(1, "Zenith Gears").build());
        change(MANY + 1, 2 * MANY);

        assertThat(found("Zenith Gears")).containsExactly(1L);
        waiting.remove().run();
        assertThat(found("Zenith Gears")).containsExactly(1L);
        assertThat(found("Kolvan" + MANY)).contains((long) MANY);
    }

    private void change(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(id -> index.put(kolvan(id)));
    }

    private static List<AccountEntry> kolvans(int many) {
        return LongStream.rangeClosed(1, many).mapToObj(PackingTest::kolvan).toList();
    }

    private static AccountEntry kolvan(long id) {
        return account(id, "Kolvan" + id + " Works")
                .website("kolvan" + id + ".example")
                .build();
    }

    private List<Long> found(String name) {
        return index.ask(
                NameParts.of(name),
                TODAY,
                Weights.shipped().names(),
                question -> question.find(10).stream().map(NameHit::accountId).toList());
    }

    private List<Long> owners(String domain) {
        return index.ownersOf(WebHost.ofUrl(domain).orElseThrow(), TODAY).stream()
                .map(IndexedAccount::id)
                .toList();
    }
}

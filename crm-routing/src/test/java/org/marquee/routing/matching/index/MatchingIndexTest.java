package org.marquee.routing.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.matching.AccountFixture.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.name.NameHit;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.normalize.WebHost;
import org.marquee.routing.matching.score.Weights;

class MatchingIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final MatchingIndex index = new MatchingIndex();

    @Test
    void finds_an_account_by_its_new_name_only_after_a_change() {
        index.put(account(1, "Acme Widgets").build());

        index.put(account(1, "Zenith Gears").build());

        assertThat(found("Acme Widgets")).isEmpty();
        assertThat(found("Zenith Gears")).containsExactly(1L);
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void forgets_a_removed_account() {
        index.put(account(1, "Acme Widgets").website("acme.com").build());

        index.remove(1);
        index.remove(2);

        assertThat(index.entry(1)).isEmpty();
        assertThat(found("Acme")).isEmpty();
        assertThat(owners("acme.com")).isEmpty();
    }

    @Test
    void changes_several_accounts_at_once() {
        index.put(account(1, "Acme Widgets").website("acme.com").build());
        index.put(account(2, "Zenith Gears").build());

        index.putAll(Map.of(
                1L, Optional.empty(),
                2L, Optional.of(account(2, "Larkspur Mills").build()),
                3L, Optional.of(account(3, "Gallowglass").website("acme.com").build())));

        assertThat(index.find(1)).isEmpty();
        assertThat(index.entry(2)).map(AccountEntry::name).hasValue("Larkspur Mills");
        assertThat(owners("acme.com")).containsExactly(3L);
        assertThat(found("Zenith Gears")).isEmpty();
        assertThat(found("Larkspur Mills")).containsExactly(2L);
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void replaces_everything_at_once() {
        index.put(account(1, "Acme Widgets").build());

        index.replaceAll(List.of(account(2, "Zenith Gears").build()));

        assertThat(index.entry(1)).isEmpty();
        assertThat(index.entry(2)).isPresent();
    }

    @Test
    void gives_a_domain_to_whoever_lists_its_longest_suffix() {
        index.put(account(1, "Group").alias("go.com", AliasKind.DOMAIN).build());
        index.put(account(2, "Unit").alias("abc.go.com", AliasKind.DOMAIN).build());

        assertThat(owners("news.abc.go.com")).containsExactly(2L);
        assertThat(owners("go.com")).containsExactly(1L);
        assertThat(owners("espn.go.com")).containsExactly(1L);
    }

    @Test
    void lets_the_alias_table_claim_a_mail_provider_but_no_web_address() {
        index.put(account(1, "Corner Shop")
                .website("https://facebook.com/cornershop")
                .build());
        index.put(account(2, "Network").alias("facebook.com", AliasKind.DOMAIN).build());

        assertThat(owners("facebook.com")).containsExactly(2L);
    }

    @Test
    void counts_a_domain_only_while_its_alias_is_valid() {
        LocalDate yesterday = TODAY.minusDays(1);
        index.put(account(1, "Acme")
                .alias(new AliasEntry(1, "acme.com", AliasKind.DOMAIN, null, yesterday))
                .build());

        assertThat(owners("acme.com")).isEmpty();
    }

    @Test
    void reads_few_of_the_many_that_share_a_domain() {
        index.replaceAll(LongStream.rangeClosed(1, 3_000)
                .mapToObj(id ->
                        account(id, "Branch " + id).website("chain.example").build())
                .toList());

        assertThat(owners("chain.example")).hasSize(100);
    }

    @Test
    void knows_the_top_of_a_hierarchy_and_survives_a_circle() {
        index.replaceAll(List.of(
                account(1, "Top").build(),
                account(2, "Middle").under(1L).build(),
                account(3, "Low").under(2L).build(),
                account(4, "Circle A").under(5L).build(),
                account(5, "Circle B").under(4L).build()));

        assertThat(index.rootOf(3)).isEqualTo(1);
        assertThat(index.isBelow(3, 1)).isTrue();
        assertThat(index.isBelow(1, 3)).isFalse();
        assertThat(index.isBelow(4, 1)).isFalse();
        assertThat(index.rootOf(4)).isIn(4L, 5L);
    }

    @Test
    void always_finds_an_account_that_others_change_meanwhile() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        index.put(account(0, "Acme Widgets").build());

        Future<?> writer = pool.submit(() -> IntStream.range(0, 3000).forEach(i -> {
            index.put(account(0, "Acme Widgets").phone("555010" + i).build());
            index.put(account(i % 50 + 1, "Acme Widgets " + i).build());
        }));
        List<Future<Boolean>> readers = IntStream.range(0, 2)
                .mapToObj(i -> pool.submit(() -> {
                    boolean found = true;
                    while (!writer.isDone()) {
                        found &= LongStream.of(0).allMatch(id -> index.find(id).isPresent())
                                && found("Acme Widgets").contains(0L);
                    }
                    return found;
                }))
                .toList();

        for (Future<Boolean> reader : readers) {
            assertThat(reader.get()).isTrue();
        }
        pool.shutdown();
    }

    private List<Long> found(String name) {
        return index.ask(
                NameParts.of(name),
                TODAY,
                Weights.shipped().names(),
                question -> question.find(10).stream().map(NameHit::accountId).toList());
    }

    private LongStream owners(String domain) {
        return index.ownersOf(WebHost.ofUrl(domain).orElseThrow(), TODAY).stream()
                .mapToLong(IndexedAccount::id);
    }
}

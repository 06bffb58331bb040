package org.marquee.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;

class AccountSearchIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static void fill(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long ops = UserFixture.with(em, "ops", Role.OPS).id();
            Account pixar = add(em, ops, "DIS - US - Pixar", null);
            alias(em, pixar, AliasKind.DOMAIN, "pixar.com");
            alias(em, pixar, AliasKind.TRADE_NAME, "Luxo Lamps");
            alias(em, add(em, ops, "The Walt Disney Company", null), AliasKind.TICKER, "DIS");
            add(em, ops, "100% Natürlich GmbH", "https://www.natuerlich.example/shop");
            add(em, ops, "100 Prozent GmbH", null);
            alias(em, add(em, ops, "Alphabet Soup Inc.", null), AliasKind.DOMAIN, "abc.example");
        });
    }

    private static Account add(EntityManager em, long owner, String name, String website) {
        AccountProfile profile =
                new AccountProfile(name, null, website, null, null, null, null, null, null, null, null);
        return new Accounts(em).add(new Account(AccountKind.OPERATING_UNIT, profile, owner, owner, NOW, null));
    }

    private static void alias(EntityManager em, Account account, AliasKind kind, String text) {
        em.flush();
        new Aliases(em).add(new Alias(account.id(), kind, text, null, null, null, NOW));
    }

    private static List<String> search(TestDatabase database, String text) {
        String host = WebDomain.find(text).map(WebDomain::value).orElse(null);
        AccountFilter filter = new AccountFilter(text, host, null, null, null, null, null, null, null, null);
        return page(database, filter, null, 50).items().stream()
                .map(Account::name)
                .toList();
    }

    private static Slice<Account> page(TestDatabase database, AccountFilter filter, After after, int limit) {
        return database.call(em -> {
            Caller ops = new Callers(em, new Users(em)).getByUsername("ops");
            return new Accounts(em).list(filter, after, limit, ops);
        });
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_part_of_the_name_alias_ticker_and_domain(TestDatabase database) {
        fill(database);

        assertThat(search(database, "PIXAR")).containsExactly("DIS - US - Pixar");
        assertThat(search(database, "luxo")).containsExactly("DIS - US - Pixar");
        assertThat(search(database, "dis")).containsExactly("DIS - US - Pixar", "The Walt Disney Company");
        assertThat(search(database, "https://www.pixar.com/jobs")).containsExactly("DIS - US - Pixar");
        assertThat(search(database, "pixar.c")).containsExactly("DIS - US - Pixar");
        assertThat(search(database, "ixar.com")).isEmpty();
        assertThat(search(database, "h.example")).isEmpty();
        assertThat(search(database, "naturlich")).containsExactly("100% Natürlich GmbH");
        assertThat(search(database, "natuerlich.example")).containsExactly("100% Natürlich GmbH");
    }

    @ParameterizedTest
    @EnumSource
    void no_sign_of_the_text_stands_for_others(TestDatabase database) {
        fill(database);

        assertThat(search(database, "%")).isEmpty();
        assertThat(search(database, "_!_")).isEmpty();
        assertThat(search(database, "100%")).containsExactly("100% Natürlich GmbH", "100 Prozent GmbH");
        assertThat(search(database, "_bc.example")).isEmpty();
        assertThat(search(database, "abc.example")).containsExactly("Alphabet Soup Inc.");
    }

    @ParameterizedTest
    @EnumSource
    void pages_by_name_without_gaps_or_repeats(TestDatabase database) {
        fill(database);

        Slice<Account> first = page(database, AccountFilter.NONE, null, 3);
        Account last = first.items().get(2);
        Slice<Account> second =
                page(database, AccountFilter.NONE, new After(SearchText.of(last.name(), 400), last.id()), 3);

        assertThat(first.hasMore()).isTrue();
        assertThat(second.hasMore()).isFalse();
        assertThat(List.of(first, second))
                .flatMap(slice -> slice.items().stream().map(Account::name).toList())
                .containsExactly(
                        "100% Natürlich GmbH",
                        "100 Prozent GmbH", "Alphabet Soup Inc.", "DIS - US - Pixar", "The Walt Disney Company");
    }

    @ParameterizedTest
    @EnumSource
    void pages_from_the_newest_on(TestDatabase database) {
        fill(database);

        Slice<Account> first = newest(database, null);
        Slice<Account> second =
                newest(database, new After(null, first.items().get(1).id()));

        assertThat(List.of(first, second))
                .flatMap(slice -> slice.items().stream().map(Account::name).toList())
                .containsExactly(
                        "Alphabet Soup Inc.", "100 Prozent GmbH", "100% Natürlich GmbH", "The Walt Disney Company");
    }

    private static Slice<Account> newest(TestDatabase database, After after) {
        return database.call(em -> {
            Caller ops = new Callers(em, new Users(em)).getByUsername("ops");
            return new Accounts(em).list(AccountFilter.NONE, AccountOrder.NEWEST, after, 2, ops);
        });
    }
}

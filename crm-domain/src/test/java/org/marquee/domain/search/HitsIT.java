package org.marquee.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;

class HitsIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static void fill(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long ops = UserFixture.with(em, "ops", Role.OPS).id();
            long rep = UserFixture.with(em, "rep", Role.REP).id();
            Account pixar = add(em, ops, "DIS - US - Pixar", null, "+1 (510) 922-3000");
            alias(em, pixar, AliasKind.FORMER_NAME, "Graphics Group");
            alias(em, pixar, AliasKind.DOMAIN, "pixar.com");
            add(em, ops, "Cobalt Pixel Works", "https://cobalt.example", null);
            add(em, rep, "Graphite Groupe", "https://www.osu.example/about", "0511/922 3001");
        });
    }

    private static Account add(EntityManager em, long owner, String name, String website, String phone) {
        AccountProfile profile =
                new AccountProfile(name, null, website, phone, null, null, null, null, null, null, null);
        return new Accounts(em).add(new Account(AccountKind.OPERATING_UNIT, profile, owner, owner, NOW, null));
    }

    private static void alias(EntityManager em, Account account, AliasKind kind, String text) {
        em.flush();
        new Aliases(em).add(new Alias(account.id(), kind, text, null, null, null, NOW));
    }

    private static List<String> accounts(TestDatabase database, String user, String text) {
        return search(
                database,
                user,
                (hits, caller) -> hits.accounts(SearchTerms.of(text), 5, caller).stream()
                        .map(Account::name)
                        .toList());
    }

    private static List<String> aliases(TestDatabase database, String user, String text) {
        return search(
                database,
                user,
                (hits, caller) -> hits.aliases(SearchTerms.of(text), 5, caller).stream()
                        .map(hit -> hit.alias().label() + " of " + hit.account().name())
                        .toList());
    }

    private static List<String> search(
            TestDatabase database, String user, BiFunction<Hits, Caller, List<String>> question) {
        return database.call(em -> question.apply(new Hits(em), new Callers(em, new Users(em)).getByUsername(user)));
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_the_beginning_of_a_word_those_that_begin_with_it_first(TestDatabase database) {
        fill(database);

        assertThat(accounts(database, "ops", "PIX")).containsExactly("Cobalt Pixel Works", "DIS - US - Pixar");
        assertThat(accounts(database, "ops", "gr")).containsExactly("Graphite Groupe");
        assertThat(accounts(database, "ops", "ixar")).isEmpty();
        assertThat(accounts(database, "ops", "%")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void finds_two_letters_further_in_a_name_only_as_a_word_of_their_own(TestDatabase database) {
        fill(database);

        assertThat(accounts(database, "ops", "us")).containsExactly("DIS - US - Pixar");
        assertThat(accounts(database, "ops", "pi")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_telephone_however_it_is_written(TestDatabase database) {
        fill(database);

        assertThat(accounts(database, "ops", "510 9223")).containsExactly("DIS - US - Pixar");
        assertThat(accounts(database, "ops", "511-922-3001")).containsExactly("Graphite Groupe");
        assertThat(accounts(database, "ops", "512 9223")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_former_name_domain_and_website(TestDatabase database) {
        fill(database);

        assertThat(aliases(database, "ops", "graphics g")).containsExactly("Graphics Group of DIS - US - Pixar");
        assertThat(aliases(database, "ops", "www.pixar.com")).containsExactly("pixar.com of DIS - US - Pixar");
        assertThat(aliases(database, "ops", "ixar.com")).isEmpty();
        assertThat(accounts(database, "ops", "cobalt.example")).containsExactly("Cobalt Pixel Works");
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_the_first_three_letters_of_a_website(TestDatabase database) {
        fill(database);

        assertThat(accounts(database, "rep", "OSU")).containsExactly("Graphite Groupe");
        assertThat(accounts(database, "rep", "os")).isEmpty();
        assertThat(accounts(database, "rep", "www")).isEmpty();
        assertThat(accounts(database, "rep", "cob")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void finds_nothing_behind_the_wall(TestDatabase database) {
        fill(database);

        assertThat(accounts(database, "rep", "pix")).isEmpty();
        assertThat(accounts(database, "rep", "922")).isEmpty();
        assertThat(aliases(database, "rep", "graphics")).isEmpty();
        assertThat(accounts(database, "rep", "graph")).containsExactly("Graphite Groupe");
    }
}

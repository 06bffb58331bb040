package org.marquee.domain.hierarchy;

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
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;

class HiddenBranchesIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    /** Group > (Mine > (Mine below, Theirs > Mine far below), Theirs beside); only what is called mine is rep's. */
    private static void fill(TestDatabase database) {
        database.clear();
        database.run(em -> {
            AppUser rep = UserFixture.with(em, "rep", Role.REP);
            AppUser other = UserFixture.with(em, "other", Role.REP);
            Account group = add(em, "Group", other, null);
            Account mine = add(em, "Mine", rep, group);
            add(em, "Mine below", rep, mine);
            add(em, "Mine far below", rep, add(em, "Theirs", other, mine));
            add(em, "Theirs beside", other, group);
        });
    }

    private static Account add(EntityManager em, String name, AppUser owner, Account parent) {
        AccountProfile profile = new AccountProfile(name, null, null, null, null, null, null, null, null, null, null);
        Account account = new Accounts(em)
                .add(new Account(AccountKind.OPERATING_UNIT, profile, owner.id(), owner.id(), NOW, null));
        if (parent != null) {
            account.moveUnder(parent, NOW);
        }
        em.flush();
        return account;
    }

    private static List<String> around(
            TestDatabase database, String account, BiFunction<Hierarchy, Account, List<Account>> look) {
        return database.call(em -> {
            Account at = em.createQuery("select a from Account a where a.name = :name", Account.class)
                    .setParameter("name", account)
                    .getSingleResult();
            return look.apply(new Hierarchy(new Accounts(em)), at).stream()
                    .map(Account::name)
                    .toList();
        });
    }

    private static Caller rep(TestDatabase database) {
        return database.call(em -> new Callers(em, new Users(em)).getByUsername("rep"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_hidden_does_not_exist_nor_what_hangs_under_it(TestDatabase database) {
        fill(database);
        Caller rep = rep(database);

        List<String> branch = around(database, "Mine", (hierarchy, top) -> hierarchy.branch(top, rep));

        assertThat(branch).containsExactly("Mine", "Mine below");
    }

    @ParameterizedTest
    @EnumSource
    void the_path_begins_below_the_last_hidden_account(TestDatabase database) {
        fill(database);
        Caller rep = rep(database);

        assertThat(around(database, "Mine below", (hierarchy, account) -> hierarchy.pathTo(account, rep)))
                .containsExactly("Mine", "Mine below");
        assertThat(around(database, "Mine far below", (hierarchy, account) -> hierarchy.pathTo(account, rep)))
                .containsExactly("Mine far below");
    }
}

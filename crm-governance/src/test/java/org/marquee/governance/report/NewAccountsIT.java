package org.marquee.governance.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReview.Passage;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Callers;

class NewAccountsIT {
    /** A Monday, 10:00 in New York. */
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static final Instant LAST_THURSDAY = Instant.parse("2026-11-19T15:00:00Z");

    private static AppUser user(EntityManager em, String username) {
        return new Users(em).getByUsername(username);
    }

    private static Account created(EntityManager em, String name, String by, Instant at) {
        AccountProfile profile = new AccountProfile(name, null, null, null, null, null, null, null, "US", null, null);
        long creator = user(em, by).id();
        Instant due = at.plus(Duration.ofDays(7));
        return new Accounts(em).add(new Account(AccountKind.OPERATING_UNIT, profile, creator, creator, at, due));
    }

    private static void approve(EntityManager em, Account account, Instant at) {
        em.flush();
        long ops = user(em, "ops1").id();
        account.approve(ops, at);
        new AccountReviews(em)
                .add(new AccountReview(account.id(), ReviewDecision.APPROVE, null, new Passage(ops, ops, at), ops, at));
    }

    /** One account of each sort that the report tells apart. */
    private static void setUp(TestDatabase database) {
        database.clear();
        database.run(em -> {
            UserFixture.with(em, "ops1", Role.OPS);
            AppUser manager = UserFixture.with(em, "mgr.field", Role.MANAGER);
            UserFixture.with(em, "rep.west", Role.REP).reportTo(manager);
            UserFixture.with(em, "nam.disney", Role.NAM);
        });
        database.run(em -> {
            created(
                    em,
                    "Before the window",
                    "rep.west",
                    NOW.minus(Duration.ofDays(35)).minusSeconds(1));
            created(em, "At the start of it", "rep.west", NOW.minus(Duration.ofDays(35)));
            created(em, "Of operations", "ops1", LAST_THURSDAY).approveAsOperations();
            created(em, "Waiting", "rep.west", LAST_THURSDAY);
            approve(em, created(em, "Approved", "nam.disney", LAST_THURSDAY), LAST_THURSDAY.plusSeconds(90_000));
        });
    }

    private static NewAccountsReport report(TestDatabase database, String reader) {
        return database.call(em -> {
            NewAccountsQuery query = new NewAccountsQuery(new Accounts(em), new AccountReviews(em), new Users(em));
            return reader == null
                    ? query.ofAll(NOW)
                    : query.of(NOW, new Callers(em, new Users(em)).getByUsername(reader));
        });
    }

    @ParameterizedTest
    @EnumSource
    void lists_the_accounts_of_35_days_without_those_of_operations(TestDatabase database) {
        setUp(database);

        NewAccountsReport report = report(database, null);

        assertThat(report.items())
                .extracting(NewAccount::account)
                .containsExactly("At the start of it", "Waiting", "Approved");
        assertThat(report.totals().accounts()).isEqualTo(3);
        assertThat(report.totals().byReviewStatus())
                .isEqualTo(Map.of(ReviewStatus.PENDING, 2, ReviewStatus.APPROVED, 1));
        assertThat(report.totals().overdue()).isEqualTo(1);
        assertThat(report(database, "ops1")).isEqualTo(report);
    }

    @ParameterizedTest
    @EnumSource
    void counts_age_in_business_days_until_the_decision_or_now(TestDatabase database) {
        setUp(database);

        NewAccountsReport report = report(database, null);

        assertThat(report.items().get(1)).satisfies(waiting -> {
            assertThat(waiting.ageInBusinessDays()).isEqualTo(2);
            assertThat(waiting.createdBy()).isEqualTo(new Person("rep.west", "rep.west name"));
            assertThat(waiting.decision()).isNull();
            assertThat(waiting.overdue()).isFalse();
        });
        assertThat(report.items().get(2)).satisfies(approved -> {
            assertThat(approved.ageInBusinessDays()).isEqualTo(1);
            assertThat(approved.decision()).isEqualTo(ReviewDecision.APPROVE);
            assertThat(approved.decidedBy().username()).isEqualTo("ops1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_manager_counts_only_what_his_people_see(TestDatabase database) {
        setUp(database);

        NewAccountsReport report = report(database, "mgr.field");

        assertThat(report.items()).extracting(NewAccount::account).containsExactly("At the start of it", "Waiting");
        assertThat(report.totals().accounts()).isEqualTo(2);
        assertThat(report.totals().byReviewStatus()).isEqualTo(Map.of(ReviewStatus.PENDING, 2));
    }
}

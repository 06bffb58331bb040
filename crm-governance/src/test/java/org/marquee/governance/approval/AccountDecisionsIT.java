package org.marquee.governance.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountApproved;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.outbox.OutboxEvent;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.governance.World;
import org.marquee.governance.hierarchy.AccountMoving;

class AccountDecisionsIT {

    private static Account pending(World world, String creator, String name, Long parentId) {
        return world.as(creator, (beans, caller) -> {
            NewAccount request = new NewAccount(null, World.profile(name), parentId, null);
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
    }

    private static Account decide(World world, String username, Account account, Verdict verdict) {
        return world.as(
                username, (beans, caller) -> beans.get(AccountDecisions.class).decide(account.id(), verdict, caller));
    }

    private static Verdict approval(Account account) {
        return new Verdict(ReviewDecision.APPROVE, null, null, account.version());
    }

    private static Verdict refusal(ReviewDecision decision, Account account) {
        return new Verdict(decision, "It is a department, not a company.", null, account.version());
    }

    @ParameterizedTest
    @EnumSource
    void approving_lets_leads_follow_and_tells_the_creator(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "rep.emea", "Quellwerk GmbH", null);

        List<AccountApproved> told = world.as("ops1", (beans, caller) -> {
            beans.get(AccountDecisions.class).decide(account.id(), approval(account), caller);
            return beans.fired(AccountApproved.class);
        });

        Account approved = world.account("Quellwerk GmbH");
        List<AccountReview> reviews =
                world.in(beans -> beans.get(AccountReviews.class).of(account.id()));
        List<OutboxEvent> messages = world.in(beans -> beans.get(Outbox.class).waiting(10));
        assertThat(approved.reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(approved.ownerId()).isEqualTo(world.userId("rep.emea"));
        assertThat(told).containsExactly(new AccountApproved(account.id(), world.userId("ops1")));
        assertThat(reviews).extracting(AccountReview::decision).containsExactly(ReviewDecision.APPROVE);
        assertThat(messages).extracting(OutboxEvent::topic).containsExactly("account.decided");
    }

    @ParameterizedTest
    @EnumSource
    void approved_under_an_umbrella_it_goes_to_the_account_manager_with_its_people(TestDatabase database) {
        World world = new World(database);
        world.in(beans -> {
            beans.get(Users.class).getByUsername("rep.emea").grant(Role.NAM, 1L);
            beans.get(Accounts.class).addToTeam(world.account("DIS").id(), world.userId("rep.emea"));
            return null;
        });
        Account account = pending(
                world, "rep.emea", "DIS - DE - Trick", world.account("DIS").id());
        world.person(account, "Ada", "Lovelace");

        decide(world, "ops1", account, approval(account));

        long nam = world.userId("nam.disney");
        assertThat(world.account("DIS - DE - Trick").ownerId()).isEqualTo(nam);
        List<Contact> people = world.in(beans -> beans.get(Contacts.class).of(account.id()));
        assertThat(people).hasSize(1).allMatch(contact -> contact.ownerId() == nam);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_decides_on_his_own(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "rep.emea", "Quellwerk GmbH", null);
        world.in(beans -> {
            beans.get(Users.class).getByUsername("rep.emea").grant(Role.OPS, 1L);
            return null;
        });

        assertThatThrownBy(() -> decide(world, "rep.emea", account, approval(account)))
                .isInstanceOf(Denied.class);
        assertThat(world.account("Quellwerk GmbH").reviewStatus()).isEqualTo(ReviewStatus.PENDING);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_decides_on_what_he_has_given_to_himself(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "rep.emea", "Quellwerk GmbH", null);
        Account taken = world.in(beans -> {
            Account found = beans.get(Accounts.class).get(account.id());
            found.giveTo(world.userId("ops1"), World.NOW);
            beans.get(Accounts.class).flush();
            return found;
        });

        assertThatThrownBy(() -> decide(world, "ops1", taken, approval(taken))).isInstanceOf(Denied.class);
        assertThat(decide(world, "ops2", taken, approval(taken)).reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource
    void a_second_decision_is_a_conflict_and_an_outdated_view_is_stale(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "rep.emea", "Quellwerk GmbH", null);
        Verdict outdated = new Verdict(ReviewDecision.APPROVE, null, null, account.version() - 1);

        assertThatThrownBy(() -> decide(world, "ops1", account, outdated)).isInstanceOf(StaleVersion.class);
        decide(world, "ops1", account, approval(account));

        assertThatThrownBy(() -> decide(world, "ops2", account, refusal(ReviewDecision.REJECT, account)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("approved");
    }

    @ParameterizedTest
    @EnumSource
    void of_two_deciders_at_once_one_decides(TestDatabase database) throws InterruptedException {
        World world = new World(database);
        Account account = pending(world, "rep.emea", "Quellwerk GmbH", null);
        Callable<Account> approve = () -> decide(world, "ops1", account, approval(account));
        Callable<Account> reject = () -> decide(world, "ops2", account, refusal(ReviewDecision.REJECT, account));

        List<Race.Outcome<Account>> outcomes = Race.run(List.of(approve, reject));

        assertThat(outcomes)
                .filteredOn(Race.Outcome::isFailure)
                .singleElement()
                .satisfies(loser -> assertThat(loser.failure()).isInstanceOfAny(Conflict.class, StaleVersion.class));
        List<AccountReview> reviews =
                world.in(beans -> beans.get(AccountReviews.class).of(account.id()));
        assertThat(reviews).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void rejecting_needs_its_people_moved_and_says_how_many(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "rep.emea", "Quellwerk GmbH", null);
        world.person(account, "Ada", "Lovelace");
        world.person(account, "Charles", "Babbage");

        assertThatThrownBy(() -> decide(world, "ops1", account, refusal(ReviewDecision.REJECT, account)))
                .isInstanceOf(Conflict.class)
                .hasMessage("2 contacts have to be moved first.");
    }

    @ParameterizedTest
    @EnumSource
    void rejecting_needs_what_hangs_below_moved_unless_that_is_gone_itself(TestDatabase database) {
        World world = new World(database);
        Account above = pending(world, "rep.emea", "Nordwind AG", null);
        Account below = pending(world, "rep.emea", "Nordwind Kiel AG", above.id());

        assertThatThrownBy(() -> decide(world, "ops1", above, refusal(ReviewDecision.REJECT, above)))
                .isInstanceOf(Conflict.class)
                .hasMessage("1 account hangs under it and has to be moved first.");
        decide(world, "ops1", below, refusal(ReviewDecision.REJECT, below));
        Account rejected = decide(world, "ops1", above, refusal(ReviewDecision.REJECT, above));

        assertThat(rejected.reviewStatus()).isEqualTo(ReviewStatus.REJECTED);
        assertThatThrownBy(() -> world.as(
                        "ops1",
                        (beans, caller) -> beans.get(AccountMoving.class)
                                .move(rejected.id(), world.account("DIS").id(), rejected.version(), caller)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("moves no more");
    }

    @ParameterizedTest
    @EnumSource
    void returned_it_goes_back_and_can_be_handed_in_again(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, "rep.emea", "Quellwerk GmbH", null);

        Account returned = decide(world, "ops1", account, refusal(ReviewDecision.RETURN, account));

        assertThat(returned.reviewStatus()).isEqualTo(ReviewStatus.RETURNED);
        assertThat(returned.reviewDueAt()).isNull();
        Account again = world.in(beans -> {
            Account found = beans.get(Accounts.class).get(account.id());
            found.submitAgain(World.NOW, ReviewClock.dueFrom(World.NOW));
            beans.get(Accounts.class).flush();
            return found;
        });
        assertThat(decide(world, "ops1", again, approval(again)).reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
        assertThatThrownBy(() -> new Verdict(ReviewDecision.RETURN, " ", null, 1))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_approved_under_what_is_not(TestDatabase database) {
        World world = new World(database);
        Account above = pending(world, "rep.emea", "Nordwind AG", null);
        Account below = pending(world, "rep.emea", "Quellwerk GmbH", above.id());

        assertThatThrownBy(() -> decide(world, "ops1", below, approval(below)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Nordwind AG");
    }
}

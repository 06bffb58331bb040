package org.marquee.governance.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ApprovalTakenBack;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.outbox.OutboxEvent;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.governance.World;
import org.marquee.governance.alias.AliasKeeping;
import org.marquee.governance.alias.NewAlias;

class DecisionUndoIT {
    private static final String NAME = "Quellwerk GmbH";

    private static Account pending(World world, String name, Long parentId) {
        return world.as("rep.emea", (beans, caller) -> {
            NewAccount request = new NewAccount(null, World.profile(name), parentId, null);
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
    }

    private static AccountReview decide(World world, ReviewDecision decision, Account account, Long survivor) {
        return world.as("ops1", (beans, caller) -> {
            Verdict verdict = new Verdict(decision, "As we see it.", survivor, account.version());
            beans.get(AccountDecisions.class).decide(account.id(), verdict, caller);
            return beans.get(AccountReviews.class).lastOf(account.id()).orElseThrow();
        });
    }

    private static Account undo(World world, String username, AccountReview review) {
        return world.as(
                username, (beans, caller) -> beans.get(DecisionUndo.class).undo(review.id(), "The wrong key.", caller));
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_that_is_taken_back_leaves_the_account_waiting_with_its_former_clock(TestDatabase database) {
        for (ReviewDecision decision : List.of(ReviewDecision.RETURN, ReviewDecision.REJECT, ReviewDecision.APPROVE)) {
            World world = new World(database);
            Account account = pending(world, NAME, null);
            world.travelTo(World.NOW.plus(Duration.ofHours(1)));
            AccountReview review = decide(world, decision, account, null);

            Account waiting = undo(world, "ops1", review);

            assertThat(waiting.reviewStatus()).isEqualTo(ReviewStatus.PENDING);
            assertThat(waiting.reviewDueAt()).isEqualTo(account.reviewDueAt());
            List<AccountReview> standing =
                    world.in(beans -> beans.get(AccountReviews.class).of(account.id()));
            AccountReview kept =
                    world.in(beans -> beans.get(AccountReviews.class).get(review.id()));
            assertThat(standing).isEmpty();
            assertThat(kept.undoneBy()).isEqualTo(world.userId("ops1"));
            assertThat(kept.undoReason()).isEqualTo("The wrong key.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_approval_taken_back_lets_leads_go_back_and_tells_the_creator(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, NAME, null);
        AccountReview review = decide(world, ReviewDecision.APPROVE, account, null);

        List<ApprovalTakenBack> told = world.as("ops2", (beans, caller) -> {
            beans.get(DecisionUndo.class).undo(review.id(), "The wrong key.", caller);
            return beans.fired(ApprovalTakenBack.class);
        });

        assertThat(told).containsExactly(new ApprovalTakenBack(account.id(), review.decidedAt(), world.userId("ops2")));
        List<OutboxEvent> messages = world.in(beans -> beans.get(Outbox.class).waiting(10));
        assertThat(messages).extracting(OutboxEvent::topic).containsExactly("account.decided", "account.undecided");
    }

    @ParameterizedTest
    @EnumSource
    void an_approval_taken_back_gives_the_account_back_to_its_former_owner(TestDatabase database) {
        World world = new World(database);
        world.in(beans -> {
            beans.get(Users.class).getByUsername("rep.emea").grant(Role.NAM, 1L);
            beans.get(Accounts.class).addToTeam(world.account("DIS").id(), world.userId("rep.emea"));
            return null;
        });
        Account account =
                pending(world, "DIS - DE - Trick", world.account("DIS").id());
        AccountReview review = decide(world, ReviewDecision.APPROVE, account, null);
        assertThat(world.account("DIS - DE - Trick").ownerId()).isEqualTo(world.userId("nam.disney"));

        undo(world, "ops1", review);

        assertThat(world.account("DIS - DE - Trick").ownerId()).isEqualTo(world.userId("rep.emea"));
    }

    @ParameterizedTest
    @EnumSource
    void an_account_does_not_go_back_to_somebody_who_works_here_no_more(TestDatabase database) {
        World world = new World(database);
        world.in(beans -> {
            beans.get(Users.class).getByUsername("rep.emea").grant(Role.NAM, 1L);
            beans.get(Accounts.class).addToTeam(world.account("DIS").id(), world.userId("rep.emea"));
            return null;
        });
        Account account =
                pending(world, "DIS - DE - Trick", world.account("DIS").id());
        AccountReview review = decide(world, ReviewDecision.APPROVE, account, null);
        world.in(beans -> {
            beans.get(Users.class).getByUsername("rep.emea").deactivate();
            return null;
        });

        assertThatThrownBy(() -> undo(world, "ops1", review))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("does not work here any more");
        assertThat(world.account("DIS - DE - Trick").ownerId()).isEqualTo(world.userId("nam.disney"));
    }

    @ParameterizedTest
    @EnumSource
    void a_merger_is_taken_back_the_same_way(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quelle AG", "rep.west");
        Account account = pending(world, NAME, null);
        world.travelTo(World.NOW.plus(Duration.ofHours(1)));
        AccountReview review = decide(world, ReviewDecision.MERGE, account, survivor.id());

        Account waiting = undo(world, "ops1", review);

        assertThat(waiting.reviewStatus()).isEqualTo(ReviewStatus.PENDING);
        assertThat(waiting.reviewDueAt()).isEqualTo(account.reviewDueAt());
        assertThatThrownBy(() -> undo(world, "ops1", review)).isInstanceOf(Conflict.class);
        List<AccountReview> standing =
                world.in(beans -> beans.get(AccountReviews.class).of(account.id()));
        assertThat(standing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_merger_that_was_made_anew_is_not_taken_back_by_the_former_one(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quelle AG", "rep.west");
        Account account = pending(world, NAME, null);
        AccountReview former = decide(world, ReviewDecision.MERGE, account, survivor.id());
        Account waiting = undo(world, "ops1", former);
        decide(world, ReviewDecision.MERGE, waiting, survivor.id());

        assertThatThrownBy(() -> undo(world, "ops1", former)).isInstanceOf(Conflict.class);

        assertThat(world.account(NAME).reviewStatus()).isEqualTo(ReviewStatus.MERGED);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_decided_on_again_or_handed_in_again_is_not_taken_back(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, NAME, null);
        AccountReview returned = decide(world, ReviewDecision.RETURN, account, null);
        Account again = world.in(beans -> {
            Account found = beans.get(Accounts.class).get(account.id());
            found.submitAgain(World.NOW, ReviewClock.dueFrom(World.NOW));
            beans.get(Accounts.class).flush();
            return found;
        });

        assertThatThrownBy(() -> undo(world, "ops1", returned))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("waiting for review");
        decide(world, ReviewDecision.APPROVE, again, null);
        assertThatThrownBy(() -> undo(world, "ops1", returned))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("decided on again");
    }

    @ParameterizedTest
    @EnumSource
    void an_approval_stands_while_something_was_merged_into_it_or_approved_below_it(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, NAME, null);
        Account other = pending(world, "Quelle", null);
        Account below = pending(world, "Quellwerk Kiel GmbH", account.id());
        AccountReview approval = decide(world, ReviewDecision.APPROVE, account, null);
        decide(world, ReviewDecision.MERGE, other, account.id());
        decide(world, ReviewDecision.APPROVE, world.account(below.name()), null);

        assertThatThrownBy(() -> undo(world, "ops1", approval))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("1 account was merged into it.")
                .hasMessageContaining("Quellwerk Kiel GmbH below it is approved.");

        assertThat(world.account(NAME).reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource
    void a_rejection_stands_when_another_took_the_name_since(TestDatabase database) {
        World world = new World(database);
        Account other = world.approved("Born AG", "rep.west");
        Account account = pending(world, NAME, null);
        AccountReview rejection = world.as("ops2", (beans, caller) -> {
            beans.get(AliasKeeping.class)
                    .add(new NewAlias(account.id(), AliasKind.BRAND, "Quelle", null, null, null), caller);
            Account named = beans.get(Accounts.class).get(account.id());
            beans.get(AccountDecisions.class)
                    .decide(named.id(), new Verdict(ReviewDecision.REJECT, "Unknown.", null, named.version()), caller);
            return beans.get(AccountReviews.class).lastOf(account.id()).orElseThrow();
        });
        world.as(
                "ops1",
                (beans, caller) -> beans.get(AliasKeeping.class)
                        .add(new NewAlias(other.id(), AliasKind.BRAND, "Quelle", null, null, null), caller));

        assertThatThrownBy(() -> undo(world, "ops1", rejection))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Born AG");
    }

    @ParameterizedTest
    @EnumSource
    void it_needs_a_reason_and_a_stranger(TestDatabase database) {
        World world = new World(database);
        Account account = pending(world, NAME, null);
        AccountReview review = decide(world, ReviewDecision.REJECT, account, null);
        world.in(beans -> {
            beans.get(Users.class).getByUsername("rep.emea").grant(Role.OPS, 1L);
            return null;
        });

        assertThatThrownBy(() -> undo(world, "rep.emea", review)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> world.as(
                        "ops1", (beans, caller) -> beans.get(DecisionUndo.class).undo(review.id(), " ", caller)))
                .isInstanceOf(Invalid.class);
        assertThat(world.account(NAME).reviewStatus()).isEqualTo(ReviewStatus.REJECTED);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_take_it_back_at_once_one_does(TestDatabase database) throws InterruptedException {
        World world = new World(database);
        Account account = pending(world, NAME, null);
        AccountReview review = decide(world, ReviewDecision.REJECT, account, null);
        Callable<Account> one = () -> undo(world, "ops1", review);
        Callable<Account> other = () -> undo(world, "ops2", review);

        List<Race.Outcome<Account>> outcomes = Race.run(List.of(one, other));

        assertThat(outcomes)
                .filteredOn(Race.Outcome::isFailure)
                .singleElement()
                .satisfies(loser -> assertThat(loser.failure()).isInstanceOf(Conflict.class));
        assertThat(world.account(NAME).reviewStatus()).isEqualTo(ReviewStatus.PENDING);
    }
}

package org.marquee.routing.policy.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.policy.RoutingFixture.ACCOUNT;
import static org.marquee.routing.policy.RoutingFixture.DEPUTY;
import static org.marquee.routing.policy.RoutingFixture.FALLBACK;
import static org.marquee.routing.policy.RoutingFixture.NAM;
import static org.marquee.routing.policy.RoutingFixture.OPS;
import static org.marquee.routing.policy.RoutingFixture.UMBRELLA_OWNER;
import static org.marquee.routing.policy.RoutingFixture.customer;
import static org.marquee.routing.policy.RoutingFixture.lead;
import static org.marquee.routing.policy.RoutingFixture.pixar;

import org.junit.jupiter.api.Test;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.MatchedAccount;
import org.marquee.routing.policy.RoutingFixture;
import org.marquee.routing.policy.StageAnswer;

class NamedAccountStageTest {

    private static StageAnswer ask(RoutingFixture fixture) {
        return new NamedAccountStage().decide(fixture.build());
    }

    @Test
    void a_unit_of_an_umbrella_goes_to_its_named_account_manager() {
        StageAnswer answer = ask(lead().matching(pixar()));

        assertThat(answer.assignment()).contains(Assignment.converted(NAM, ACCOUNT));
        assertThat(answer.reason())
                .isEqualTo(
                        "\"DIS - US - Pixar\" of the umbrella DIS is a named account, so the lead goes to the account's owner.");
    }

    @Test
    void a_named_account_without_umbrella_is_named_all_the_same() {
        MatchedAccount strategic = new MatchedAccount(
                ACCOUNT,
                "Acme",
                null,
                null,
                null,
                Coverage.NAMED,
                AccountType.TARGET,
                ReviewStatus.APPROVED,
                LifeStatus.ACTIVE,
                NAM);

        assertThat(ask(lead().matching(strategic)).assignment()).contains(Assignment.converted(NAM, ACCOUNT));
    }

    @Test
    void an_inactive_manager_is_stood_in_for_and_the_person_is_still_placed() {
        StageAnswer byDeputy = ask(lead().matching(pixar()).inactive(NAM, DEPUTY));
        StageAnswer byUmbrella = ask(lead().matching(pixar()).inactive(NAM));
        StageAnswer byFallback = ask(lead().matching(pixar()).inactive(NAM).inactive(UMBRELLA_OWNER));

        assertThat(byDeputy.assignment()).contains(Assignment.converted(DEPUTY, ACCOUNT));
        assertThat(byDeputy.reason())
                .endsWith("goes to the deputy of the account's owner, because the account's owner is not active.");
        assertThat(byUmbrella.assignment()).contains(Assignment.converted(UMBRELLA_OWNER, ACCOUNT));
        assertThat(byUmbrella.reason())
                .endsWith("goes to the umbrella's owner, because the account's owner is not active.");
        assertThat(byFallback.assignment()).contains(Assignment.converted(FALLBACK, ACCOUNT));
    }

    @Test
    void deputies_who_stand_in_for_each_other_end_with_the_next_in_line() {
        StageAnswer answer = ask(lead().matching(pixar()).inactive(NAM, DEPUTY).inactive(DEPUTY, NAM));

        assertThat(answer.assignment()).contains(Assignment.converted(UMBRELLA_OWNER, ACCOUNT));
    }

    @Test
    void a_possible_named_account_waits_for_operations_and_is_told_by_count() {
        StageAnswer answer = ask(lead().maybe(3, 1));

        assertThat(answer.assignment()).contains(Assignment.waiting(Disposition.IN_REVIEW, OPS));
        assertThat(answer.reason())
                .isEqualTo(
                        "It may belong to one of 3 accounts, 1 of them named, so operations decide; it waits with the owner"
                                + " of the review queue.");
    }

    @Test
    void what_may_be_one_named_account_or_several_is_told_without_counting_twice() {
        assertThat(ask(lead().maybe(1, 1)).reason())
                .startsWith("It may belong to a named account, so operations decide;");
        assertThat(ask(lead().maybe(2, 2)).reason())
                .startsWith("It may belong to one of 2 named accounts, so operations decide;");
    }

    @Test
    void a_match_less_sure_than_the_policy_wants_waits_for_operations() {
        assertThat(ask(lead().matching(pixar(), 0.79)).assignment())
                .contains(Assignment.waiting(Disposition.IN_REVIEW, OPS));
        assertThat(ask(lead().matching(pixar(), 0.39)).assignment()).isEmpty();
    }

    @Test
    void a_pair_that_was_taken_back_does_not_convert_by_itself_again() {
        StageAnswer answer = ask(lead().matching(pixar()).barredFrom(ACCOUNT));

        assertThat(answer.assignment()).contains(Assignment.waiting(Disposition.IN_REVIEW, OPS));
        assertThat(ask(lead().matching(pixar()).barredFrom(7)).assignment())
                .contains(Assignment.converted(NAM, ACCOUNT));
    }

    @Test
    void what_is_not_named_is_passed_on() {
        assertThat(ask(lead()))
                .isEqualTo(StageAnswer.passed("No approved, active account matches the lead, so no named one does."));
        assertThat(ask(lead().matching(customer())))
                .isEqualTo(StageAnswer.passed("\"Acme\" matches, but is no named account."));
        assertThat(ask(lead().maybe(2, 0)))
                .isEqualTo(StageAnswer.passed("It may belong to one of 2 accounts, but to no named account."));
    }

    @Test
    void a_named_unit_that_waits_for_review_attracts_nothing() {
        MatchedAccount pending = new MatchedAccount(
                ACCOUNT,
                "DIS - US - New",
                99L,
                "DIS",
                UMBRELLA_OWNER,
                Coverage.NAMED,
                AccountType.CUSTOMER,
                ReviewStatus.PENDING,
                LifeStatus.ACTIVE,
                NAM);

        StageAnswer answer = ask(lead().matching(pending));

        assertThat(answer.assignment()).isEmpty();
        assertThat(answer.reason()).startsWith("The lead waits for the review of \"DIS - US - New\"");
    }
}

package org.marquee.routing.policy.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.policy.RoutingFixture.ACCOUNT;
import static org.marquee.routing.policy.RoutingFixture.FALLBACK;
import static org.marquee.routing.policy.RoutingFixture.OPS;
import static org.marquee.routing.policy.RoutingFixture.REP;
import static org.marquee.routing.policy.RoutingFixture.competitor;
import static org.marquee.routing.policy.RoutingFixture.customer;
import static org.marquee.routing.policy.RoutingFixture.lead;
import static org.marquee.routing.policy.RoutingFixture.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.RoutingFixture;
import org.marquee.routing.policy.StageAnswer;

class ExistingAccountStageTest {

    private static StageAnswer ask(RoutingFixture fixture) {
        return new ExistingAccountStage().decide(fixture.build());
    }

    @Test
    void an_approved_account_goes_to_its_owner() {
        StageAnswer answer = ask(lead().matching(customer()));

        assertThat(answer.assignment()).contains(Assignment.converted(REP, ACCOUNT));
        assertThat(answer.reason())
                .isEqualTo("\"Acme\" is an approved account, so the lead goes to the account's owner.");
    }

    @Test
    void an_inactive_owner_leaves_the_account_to_the_fallback_owner() {
        StageAnswer answer = ask(lead().matching(customer()).inactive(REP));

        assertThat(answer.assignment()).contains(Assignment.converted(FALLBACK, ACCOUNT));
    }

    @Test
    void a_possible_account_waits_for_operations() {
        StageAnswer answer = ask(lead().maybe(1, 0));

        assertThat(answer.assignment()).contains(Assignment.waiting(Disposition.IN_REVIEW, OPS));
        assertThat(answer.reason()).startsWith("It may belong to an account, so operations decide;");
    }

    @Test
    void a_pair_that_was_taken_back_does_not_convert_by_itself_again() {
        StageAnswer answer = ask(lead().matching(customer()).barredFrom(ACCOUNT));

        assertThat(answer.assignment()).contains(Assignment.waiting(Disposition.IN_REVIEW, OPS));
    }

    @ParameterizedTest
    @EnumSource(value = ReviewStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void an_account_that_is_not_approved_attracts_nothing(ReviewStatus status) {
        StageAnswer answer = ask(lead().matching(plain(AccountType.CUSTOMER, status, LifeStatus.ACTIVE)));

        assertThat(answer.assignment()).isEmpty();
        assertThat(answer.reason()).contains("attracts no leads");
    }

    @ParameterizedTest
    @EnumSource(value = LifeStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void an_account_that_is_not_active_attracts_nothing(LifeStatus status) {
        StageAnswer answer = ask(lead().matching(plain(AccountType.CUSTOMER, ReviewStatus.APPROVED, status)));

        assertThat(answer).isEqualTo(StageAnswer.passed("\"Acme\" is %s and attracts no leads.".formatted(status)));
    }

    @Test
    void a_competitor_and_no_match_are_passed_on() {
        assertThat(ask(lead().matching(competitor()))).isEqualTo(StageAnswer.passed("\"Acme\" is a competitor."));
        assertThat(ask(lead())).isEqualTo(StageAnswer.passed("No existing account matches the lead."));
    }
}

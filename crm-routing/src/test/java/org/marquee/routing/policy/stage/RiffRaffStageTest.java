package org.marquee.routing.policy.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.policy.RoutingFixture.FALLBACK;
import static org.marquee.routing.policy.RoutingFixture.OPS;
import static org.marquee.routing.policy.RoutingFixture.competitor;
import static org.marquee.routing.policy.RoutingFixture.customer;
import static org.marquee.routing.policy.RoutingFixture.lead;
import static org.marquee.routing.policy.RoutingFixture.plain;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.NeverSell;
import org.marquee.routing.policy.PauseRule;
import org.marquee.routing.policy.RoutingFixture;
import org.marquee.routing.policy.StageAnswer;

class RiffRaffStageTest {

    private static final NeverSell RULES = new NeverSell(Set.of("North Korea"), Set.of("Arms & Munition"), 5, 1_000);
    private static final PauseRule PAUSE =
            new PauseRule("Poland waits for the new price list.", Set.of("PL"), Set.of(), Set.of("Scanner"));

    private static StageAnswer ask(RoutingFixture fixture) {
        return new RiffRaffStage().decide(fixture.build());
    }

    private static StageAnswer decided(Disposition disposition, String reason) {
        return StageAnswer.decided(Assignment.waiting(disposition, OPS), reason);
    }

    @Test
    void a_competitor_is_kept_and_flagged() {
        assertThat(ask(lead().matching(competitor())))
                .isEqualTo(decided(Disposition.COMPETITOR, "The person works for a competitor."));
    }

    @Test
    void a_competitor_that_nobody_approved_is_not_believed() {
        RoutingFixture claimed =
                lead().matching(plain(AccountType.COMPETITOR, ReviewStatus.PENDING, LifeStatus.ACTIVE));

        assertThat(ask(claimed).assignment()).isEmpty();
    }

    @Test
    void whom_we_never_sell_to_is_excluded() {
        assertThat(ask(lead().neverSelling(RULES).from("PRK")))
                .isEqualTo(decided(Disposition.EXCLUDED, "We never sell to North Korea."));
        assertThat(ask(lead().neverSelling(RULES).inIndustry("ARMS and munition")))
                .isEqualTo(decided(Disposition.EXCLUDED, "We never sell to the industry \"ARMS and munition\"."));
        assertThat(ask(lead().neverSelling(RULES).employing(4)))
                .isEqualTo(
                        decided(Disposition.EXCLUDED, "We sell to companies of at least 5 employees; this one has 4."));
        assertThat(ask(lead().neverSelling(RULES).employing(1_001)))
                .isEqualTo(decided(
                        Disposition.EXCLUDED, "We sell to companies of at most 1000 employees; this one has 1001."));
    }

    @Test
    void what_is_unknown_of_a_lead_excludes_nothing() {
        assertThat(ask(lead().neverSelling(RULES).from("")).assignment()).isEmpty();
        assertThat(ask(lead().neverSelling(RULES).employing(5)).assignment()).isEmpty();
    }

    @Test
    void a_pause_holds_back_what_fits_all_its_lists() {
        assertThat(ask(lead().pausing(PAUSE).from("Polska").askingFor("scanner")))
                .isEqualTo(decided(Disposition.PAUSED, "Poland waits for the new price list."));
        assertThat(ask(lead().pausing(PAUSE).from("PL").askingFor("printer")).assignment())
                .isEmpty();
        assertThat(ask(lead().pausing(PAUSE).from("DE").askingFor("scanner")).assignment())
                .isEmpty();
    }

    @Test
    void who_names_neither_a_company_nor_a_business_domain_is_held() {
        StageAnswer answer = ask(lead().of(" - ", ""));

        assertThat(answer.assignment()).contains(Assignment.waiting(Disposition.HELD, OPS));
        assertThat(ask(lead().of("Acme", "")).assignment()).isEmpty();
        assertThat(ask(lead().of("", "acme.example")).assignment()).isEmpty();
    }

    @Test
    void an_inactive_queue_owner_leaves_it_to_the_fallback_owner() {
        assertThat(ask(lead().matching(competitor()).inactive(OPS)).assignment())
                .contains(Assignment.waiting(Disposition.COMPETITOR, FALLBACK));
    }

    @Test
    void everybody_else_is_passed_on() {
        assertThat(ask(lead().neverSelling(RULES).pausing(PAUSE).matching(customer())))
                .isEqualTo(StageAnswer.passed("It is no competitor, and the policy neither excludes nor pauses it."));
    }
}

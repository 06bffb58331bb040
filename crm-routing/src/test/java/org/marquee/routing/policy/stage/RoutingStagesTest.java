package org.marquee.routing.policy.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.policy.RoutingFixture.ACCOUNT;
import static org.marquee.routing.policy.RoutingFixture.NAM;
import static org.marquee.routing.policy.RoutingFixture.OPS;
import static org.marquee.routing.policy.RoutingFixture.PARTNER_USER;
import static org.marquee.routing.policy.RoutingFixture.REP;
import static org.marquee.routing.policy.RoutingFixture.competitor;
import static org.marquee.routing.policy.RoutingFixture.customer;
import static org.marquee.routing.policy.RoutingFixture.lead;
import static org.marquee.routing.policy.RoutingFixture.pixar;
import static org.marquee.routing.policy.RoutingFixture.plain;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.decision.Stage;
import org.marquee.domain.decision.StageOutcome;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.territory.TerritoryArea;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.NeverSell;
import org.marquee.routing.policy.PartnerCoverage;
import org.marquee.routing.policy.RoutingDecision;
import org.marquee.routing.policy.RoutingFixture;
import org.marquee.routing.policy.StageResult;

class RoutingStagesTest {

    private static final NeverSell NOT_TO_SWITZERLAND = new NeverSell(Set.of("CH"), Set.of(), null, null);
    private static final PartnerCoverage ALPS =
            new PartnerCoverage(1, "Alps Distribution", PARTNER_USER, Set.of("CH"), Set.of());
    private static final TerritoryEntry EMEA =
            TerritoryEntry.open(6, "EMEA", REP, List.of(TerritoryArea.wholeCountry("CH")));

    /** Every stage but the first two has something to say about it. */
    private static RoutingFixture swiss() {
        return lead().from("CH").withPartner(ALPS).withTerritory(EMEA);
    }

    private static RoutingDecision decide(RoutingFixture fixture) {
        return RoutingStages.decide(fixture.build());
    }

    @Test
    void nothing_comes_before_a_named_account() {
        RoutingDecision decision =
                decide(swiss().neverSelling(NOT_TO_SWITZERLAND).matching(pixar()));

        assertThat(decision.decidingStage()).isEqualTo(Stage.NAMED_ACCOUNT);
        assertThat(decision.assignment()).isEqualTo(Assignment.converted(NAM, ACCOUNT));
    }

    @Test
    void an_existing_account_comes_before_exclusions_and_partners() {
        RoutingDecision decision =
                decide(swiss().neverSelling(NOT_TO_SWITZERLAND).matching(customer()));

        assertThat(decision.decidingStage()).isEqualTo(Stage.EXISTING_ACCOUNT);
        assertThat(decision.assignment()).isEqualTo(Assignment.converted(REP, ACCOUNT));
    }

    @Test
    void a_possible_match_comes_before_exclusions_partners_and_territories() {
        RoutingDecision decision =
                decide(swiss().neverSelling(NOT_TO_SWITZERLAND).maybe(2, 0));

        assertThat(decision.decidingStage()).isEqualTo(Stage.EXISTING_ACCOUNT);
        assertThat(decision.assignment()).isEqualTo(Assignment.waiting(Disposition.IN_REVIEW, OPS));
    }

    @Test
    void an_exclusion_and_a_competitor_come_before_the_partner() {
        assertThat(decide(swiss().neverSelling(NOT_TO_SWITZERLAND)).decidingStage())
                .isEqualTo(Stage.RIFF_RAFF);
        assertThat(decide(swiss().matching(competitor())).assignment().disposition())
                .isEqualTo(Disposition.COMPETITOR);
    }

    @Test
    void who_names_no_company_is_held_before_partner_and_territory() {
        RoutingDecision decision = decide(swiss().of("", ""));

        assertThat(decision.assignment().disposition()).isEqualTo(Disposition.HELD);
    }

    @Test
    void a_partner_comes_before_the_territory() {
        assertThat(decide(swiss()).assignment()).isEqualTo(Assignment.toPartner(PARTNER_USER, 1));
    }

    @Test
    void a_company_that_is_named_but_matches_nothing_goes_to_its_territory() {
        RoutingDecision decision = decide(lead().from("CH").withTerritory(EMEA));

        assertThat(decision.assignment()).isEqualTo(Assignment.toTerritory(REP, 6));
    }

    @Test
    void a_lead_of_an_account_in_review_goes_on_to_its_territory() {
        RoutingDecision decision = decide(lead().from("CH")
                .withTerritory(EMEA)
                .matching(plain(AccountType.PROSPECT, ReviewStatus.PENDING, LifeStatus.ACTIVE)));

        assertThat(decision.assignment()).isEqualTo(Assignment.toTerritory(REP, 6));
        assertThat(decision.stages().get(1).reason()).startsWith("The lead waits for the review of \"Acme\"");
    }

    @Test
    void a_lead_of_which_nothing_is_known_is_held_and_one_without_address_falls_back() {
        assertThat(decide(lead().of(null, null).from(null)).assignment().disposition())
                .isEqualTo(Disposition.HELD);
        assertThat(decide(lead().from("Atlantis")).decidingStage()).isEqualTo(Stage.FALLBACK);
    }

    static List<RoutingFixture> cases() {
        return List.of(
                swiss().matching(pixar()),
                swiss().matching(customer()),
                swiss().maybe(3, 2),
                swiss().neverSelling(NOT_TO_SWITZERLAND),
                swiss(),
                lead().from("CH").withTerritory(EMEA),
                lead());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void all_six_stages_are_told_in_order_each_with_a_sentence(RoutingFixture fixture) {
        RoutingDecision decision = decide(fixture);

        assertThat(decision.stages()).extracting(StageResult::stage).containsExactly(Stage.values());
        assertThat(decision.stages()).extracting(StageResult::reason).allMatch(reason -> reason.endsWith("."));
        int deciding = List.of(Stage.values()).indexOf(decision.decidingStage());
        assertThat(decision.stages().subList(0, deciding)).allMatch(line -> line.outcome() == StageOutcome.PASSED);
        assertThat(decision.stages().get(deciding).outcome()).isEqualTo(StageOutcome.DECIDED);
        assertThat(decision.stages().get(deciding).reason()).isEqualTo(decision.reason());
        assertThat(decision.stages().subList(deciding + 1, 6)).allMatch(line -> line.outcome() == StageOutcome.SKIPPED);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_case_is_always_decided_the_same_way(RoutingFixture fixture) {
        assertThat(decide(fixture)).isEqualTo(decide(fixture));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void without_names_no_line_tells_the_account(RoutingFixture fixture) {
        List<StageResult> lines =
                decide(fixture).stages().stream().map(StageResult::withoutNames).toList();

        assertThat(lines).extracting(StageResult::stage).containsExactly(Stage.values());
        assertThat(lines).extracting(StageResult::reason).noneMatch(reason -> reason.matches(".*(Pixar|DIS|Acme).*"));
    }
}

package org.marquee.routing.policy.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.policy.RoutingFixture.DEPUTY;
import static org.marquee.routing.policy.RoutingFixture.FALLBACK;
import static org.marquee.routing.policy.RoutingFixture.REP;
import static org.marquee.routing.policy.RoutingFixture.lead;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.territory.TerritoryArea;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.RoutingFixture;
import org.marquee.routing.policy.StageAnswer;

class TerritoryStageTest {

    private static final TerritoryEntry OHIO =
            TerritoryEntry.open(5, "US Central", REP, List.of(TerritoryArea.usState("OH")));

    private static StageAnswer ask(RoutingFixture fixture) {
        return new TerritoryStage().decide(fixture.build());
    }

    @Test
    void a_lead_goes_to_the_rep_of_its_territory() {
        StageAnswer answer = ask(lead().withTerritory(OHIO));

        assertThat(answer)
                .isEqualTo(StageAnswer.decided(
                        Assignment.toTerritory(REP, 5), "The territory \"US Central\" covers Ohio."));
    }

    @Test
    void an_inactive_rep_is_stood_in_for() {
        assertThat(ask(lead().withTerritory(OHIO).inactive(REP, DEPUTY)).assignment())
                .contains(Assignment.toTerritory(DEPUTY, 5));
    }

    @Test
    void a_territory_without_anybody_active_passes_the_lead_on() {
        StageAnswer answer = ask(lead().withTerritory(OHIO).inactive(REP));

        assertThat(answer.assignment()).isEmpty();
        assertThat(answer.reason()).contains("neither its rep nor a deputy is active");
    }

    @Test
    void a_lead_outside_every_territory_is_passed_on() {
        assertThat(ask(lead().withTerritory(OHIO).from("FR")))
                .isEqualTo(StageAnswer.passed("No territory covers France."));
    }

    @Test
    void the_fallback_always_finds_somebody() {
        StageAnswer active = new FallbackStage().decide(lead().build());
        StageAnswer nobodyLeft =
                new FallbackStage().decide(lead().inactive(FALLBACK).build());
        StageAnswer deputy =
                new FallbackStage().decide(lead().inactive(FALLBACK, DEPUTY).build());

        assertThat(active.assignment()).contains(Assignment.waiting(Disposition.ASSIGNED, FALLBACK));
        assertThat(nobodyLeft.assignment()).contains(Assignment.waiting(Disposition.ASSIGNED, FALLBACK));
        assertThat(deputy.assignment()).contains(Assignment.waiting(Disposition.ASSIGNED, DEPUTY));
        assertThat(deputy.reason())
                .isEqualTo(
                        "No other stage could place the lead, so it goes to the deputy of the fallback owner, because"
                                + " the fallback owner is not active.");
    }
}

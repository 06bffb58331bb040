package org.marquee.routing.policy.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.policy.RoutingFixture.DEPUTY;
import static org.marquee.routing.policy.RoutingFixture.PARTNER_USER;
import static org.marquee.routing.policy.RoutingFixture.lead;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.PartnerCoverage;
import org.marquee.routing.policy.RoutingFixture;
import org.marquee.routing.policy.StageAnswer;

class PartnerStageTest {

    private static final PartnerCoverage ALPS =
            new PartnerCoverage(1, "Alps Distribution", PARTNER_USER, Set.of("CH", "Austria"), Set.of());
    private static final PartnerCoverage ALPS_FILM =
            new PartnerCoverage(2, "Alps Film", DEPUTY, Set.of("CH"), Set.of("Film"));

    private static StageAnswer ask(RoutingFixture fixture) {
        return new PartnerStage().decide(fixture.build());
    }

    @Test
    void a_country_of_the_agreement_is_referred() {
        StageAnswer answer = ask(lead().withPartner(ALPS).from("Österreich"));

        assertThat(answer.assignment()).contains(Assignment.toPartner(PARTNER_USER, 1));
        assertThat(answer.reason())
                .isEqualTo("Alps Distribution covers Austria and the lead goes to the partner's person.");
    }

    @Test
    void a_partner_for_the_industry_goes_first() {
        RoutingFixture film =
                lead().withPartner(ALPS).withPartner(ALPS_FILM).from("CH").inIndustry("film");
        RoutingFixture other = lead().withPartner(ALPS).withPartner(ALPS_FILM).from("CH");

        assertThat(ask(film).assignment()).contains(Assignment.toPartner(DEPUTY, 2));
        assertThat(ask(other).assignment()).contains(Assignment.toPartner(PARTNER_USER, 1));
    }

    @Test
    void an_inactive_person_is_stood_in_for_or_the_next_partner_is_asked() {
        RoutingFixture byDeputy = lead().withPartner(ALPS).from("CH").inactive(PARTNER_USER, DEPUTY);
        RoutingFixture byNext = lead().withPartner(ALPS)
                .withPartner(new PartnerCoverage(3, "Later", DEPUTY, Set.of("CH"), Set.of()))
                .from("CH")
                .inactive(PARTNER_USER);

        assertThat(ask(byDeputy).assignment()).contains(Assignment.toPartner(DEPUTY, 1));
        assertThat(ask(byNext).assignment()).contains(Assignment.toPartner(DEPUTY, 3));
    }

    @Test
    void what_no_agreement_covers_is_passed_on() {
        assertThat(ask(lead().withPartner(ALPS)))
                .isEqualTo(StageAnswer.passed("No partner's agreement covers the lead."));
        assertThat(ask(lead().withPartner(ALPS).from("")).assignment()).isEmpty();
        assertThat(ask(lead().withPartner(ALPS).from("CH").inactive(PARTNER_USER)))
                .isEqualTo(StageAnswer.passed(
                        "The agreement of Alps Distribution covers the lead, but nobody there is active."));
    }
}

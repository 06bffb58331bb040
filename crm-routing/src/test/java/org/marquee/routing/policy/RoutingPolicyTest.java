package org.marquee.routing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutingPolicyTest {

    private static final MatchThresholds THRESHOLDS = new MatchThresholds(0.9, 0.5);
    private static final ClockTerms CLOCKS = new ClockTerms("us-field", 4, 8);

    private final JsonMapper json = new JsonMapper();

    @Test
    void a_policy_is_the_same_after_a_trip_through_json() throws JsonProcessingException {
        RoutingPolicy policy = new RoutingPolicy(
                THRESHOLDS,
                new NeverSell(Set.of("KP", "IR", "Syria"), Set.of("Arms"), 2, null),
                List.of(new PauseRule("Waits.", Set.of("PL"), Set.of(), Set.of())),
                new QueueOwners(1L, 2L, null, null),
                CLOCKS);

        String written = json.writeValueAsString(policy);

        assertThat(json.readValue(written, RoutingPolicy.class)).isEqualTo(policy);
        assertThat(written).contains("[\"IR\",\"KP\",\"SY\"]");
    }

    @Test
    void what_matching_found_is_the_same_after_a_trip_through_json() throws JsonProcessingException {
        List<MatchFinding> findings = List.of(
                new MatchFinding.Matched(RoutingFixture.pixar(), 0.97),
                new MatchFinding.Possible(3, 1, 0.6),
                new MatchFinding.None());

        for (MatchFinding finding : findings) {
            assertThat(json.readValue(json.writeValueAsString(finding), MatchFinding.class))
                    .isEqualTo(finding);
        }
    }

    @Test
    void lists_that_are_left_out_are_empty() throws JsonProcessingException {
        RoutingPolicy policy = json.readValue("""
                {"matching": {"convertFrom": 0.9, "reviewFrom": 0.5}, "queues": {"fallbackId": 1},
                 "clocks": {"calendar": "us-field", "acceptanceHours": 4, "firstTouchHours": 8}}
                """, RoutingPolicy.class);

        assertThat(policy)
                .isEqualTo(new RoutingPolicy(THRESHOLDS, NeverSell.nothing(), List.of(), QueueOwners.all(1), CLOCKS));
    }

    @Test
    void a_policy_without_a_fallback_owner_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueueOwners(null, 2L, 2L, 2L))
                .withMessage("A routing policy names a fallback owner: no lead may belong to nobody.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoutingPolicy(THRESHOLDS, null, null, null, CLOCKS))
                .withMessageContaining("fallback owner");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchThresholds(0.5, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchThresholds(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClockTerms(" ", 4, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClockTerms("us", 0, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new NeverSell(Set.of("Atlantis"), Set.of(), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new NeverSell(null, null, 10, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new PauseRule("", Set.of("PL"), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PauseRule("All.", Set.of(), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchFinding.Possible(0, 0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartnerCoverage(1, " ", 2, Set.of(), Set.of()));
    }
}

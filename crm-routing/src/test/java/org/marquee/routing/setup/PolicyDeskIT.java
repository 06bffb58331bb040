package org.marquee.routing.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.problem.Invalid;
import org.marquee.routing.Office;
import org.marquee.routing.policy.ClockTerms;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.policy.QueueOwners;
import org.marquee.routing.policy.RoutingPolicy;

class PolicyDeskIT {
    @ParameterizedTest
    @CsvSource({"0.49, 0.4, matching.convertFrom", "0.95, 0.04, matching.reviewFrom"})
    void refuses_thresholds_that_would_let_nearly_everything_through(
            double convertFrom, double reviewFrom, String field) {
        try (Office office = new Office(TestDatabase.H2)) {
            assertThatThrownBy(() -> publish(office, convertFrom, reviewFrom))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            invalid -> assertThat(invalid.errors())
                                    .extracting(Invalid.FieldError::field)
                                    .containsExactly(field));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_policy_that_wants_to_be_surer_than_matching_comes_in_force(TestDatabase database) {
        try (Office office = new Office(database)) {
            publish(office, 0.97, 0.5);

            assertThat(office.knowledge().current().roster().policy().matching())
                    .isEqualTo(new MatchThresholds(0.97, 0.5));
        }
    }

    private static void publish(Office office, double convertFrom, double reviewFrom) {
        RoutingPolicyVersion draft = office.as("ops", (beans, caller) -> {
            RoutingPolicy policy = new RoutingPolicy(
                    new MatchThresholds(convertFrom, reviewFrom),
                    null,
                    List.of(),
                    QueueOwners.all(caller.userId()),
                    new ClockTerms("US", 4, 8));
            return beans.get(PolicyDesk.class).draft(policy, caller);
        });
        office.as("ops", (beans, caller) -> beans.get(PolicyDesk.class).publish(draft.id(), draft.version(), caller));
    }
}

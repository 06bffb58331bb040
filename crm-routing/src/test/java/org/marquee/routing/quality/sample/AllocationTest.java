package org.marquee.routing.quality.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.MatchOutcome;

class AllocationTest {
    private static final Stratum POSSIBLE = new Stratum(MatchOutcome.POSSIBLE, "");
    private static final Stratum NONE = new Stratum(MatchOutcome.NONE, "");

    private static Stratum matchedBy(String rule) {
        return new Stratum(MatchOutcome.MATCHED, rule);
    }

    @Test
    void half_is_matched_and_a_quarter_each_is_possible_and_none() {
        Map<Stratum, Integer> taken = Allocation.of(Map.of(matchedBy("SAME_DOMAIN"), 900, POSSIBLE, 80, NONE, 400), 60);

        assertThat(taken)
                .containsExactlyInAnyOrderEntriesOf(Map.of(matchedBy("SAME_DOMAIN"), 30, POSSIBLE, 15, NONE, 15));
    }

    /** √900 : √100 : √1 = 30 : 10 : 1, so that of 30 they have about 22 and 7, and the rarest all it has. */
    @Test
    void rare_rules_have_more_than_their_share() {
        Map<Stratum, Integer> taken = Allocation.of(
                Map.of(matchedBy("A"), 900, matchedBy("B"), 100, matchedBy("C"), 1, POSSIBLE, 500, NONE, 500), 60);

        assertThat(taken.get(matchedBy("A"))).isBetween(21, 23);
        assertThat(taken.get(matchedBy("B"))).isBetween(7, 8);
        assertThat(taken.get(matchedBy("C"))).isEqualTo(1);
        assertThat(taken.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
    }

    @Test
    void what_one_stratum_lacks_the_others_have() {
        Map<Stratum, Integer> taken = Allocation.of(Map.of(matchedBy("A"), 500, POSSIBLE, 3, NONE, 5), 60);

        assertThat(taken).containsExactlyInAnyOrderEntriesOf(Map.of(matchedBy("A"), 52, POSSIBLE, 3, NONE, 5));
    }

    @Test
    void never_takes_more_than_there_are() {
        assertThat(Allocation.of(Map.of(matchedBy("A"), 4, NONE, 2), 60))
                .containsExactlyInAnyOrderEntriesOf(Map.of(matchedBy("A"), 4, NONE, 2));
        assertThat(Allocation.of(Map.of(), 60)).isEmpty();
    }
}

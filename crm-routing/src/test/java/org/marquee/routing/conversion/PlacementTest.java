package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marquee.routing.conversion.Placement.Node;

class PlacementTest {
    private static final long HOLDING = 1;
    private static final long CORPORATE = 2;
    private static final long STUDIOS = 3;
    private static final long ANIMATION = 4;
    private static final long COMICS = 5;
    private static final long PARKS = 6;
    private static final Map<Long, Node> TREE = Map.of(
            HOLDING, new Node("DIS", null, true, CORPORATE),
            CORPORATE, new Node("DIS - US - Corporate", HOLDING, false, null),
            STUDIOS, new Node("DIS - US - Studios", HOLDING, false, null),
            ANIMATION, new Node("DIS - US - Animation", STUDIOS, false, null),
            COMICS, new Node("DIS - US - Comics", STUDIOS, false, null),
            PARKS, new Node("DIS - US - Parks", HOLDING, false, null));

    @Test
    void places_under_the_unit_that_matched() {
        assertThat(placed(ANIMATION)).contains(ANIMATION);
    }

    @Test
    void places_under_the_nearest_common_ancestor_when_several_units_matched() {
        assertThat(placed(ANIMATION, COMICS)).contains(STUDIOS);
    }

    @Test
    void places_under_the_upper_of_two_units_that_stand_above_each_other() {
        assertThat(placed(STUDIOS, COMICS)).contains(STUDIOS);
    }

    @Test
    void places_under_the_corporate_unit_when_the_common_ancestor_is_the_holding() {
        assertThat(placed(ANIMATION, PARKS)).contains(CORPORATE);
    }

    @Test
    void places_under_the_corporate_unit_when_only_the_group_matched() {
        Optional<Placement> placement = Placement.among(List.of(HOLDING), TREE::get);

        assertThat(placement).map(Placement::accountId).contains(CORPORATE);
        assertThat(placement.orElseThrow().reason()).contains("DIS").endsWith(".");
    }

    @Test
    void places_nowhere_when_the_holding_has_no_corporate_unit() {
        Map<Long, Node> bare = Map.of(HOLDING, new Node("DIS", null, true, null));

        assertThat(Placement.among(List.of(HOLDING), bare::get)).isEmpty();
    }

    @Test
    void places_nowhere_when_nothing_matched_or_nothing_is_common() {
        Map<Long, Node> strangers = Map.of(1L, new Node("A", null, false, null), 2L, new Node("B", null, false, null));

        assertThat(Placement.among(List.of(), TREE::get)).isEmpty();
        assertThat(Placement.among(List.of(1L, 2L), strangers::get)).isEmpty();
    }

    @Test
    void ends_in_a_hierarchy_that_runs_in_a_circle() {
        Map<Long, Node> circle = Map.of(1L, new Node("A", 2L, false, null), 2L, new Node("B", 1L, false, null));

        assertThat(Placement.among(List.of(1L, 2L), circle::get))
                .map(Placement::accountId)
                .contains(1L);
    }

    private static Optional<Long> placed(Long... matched) {
        return Placement.among(List.of(matched), TREE::get).map(Placement::accountId);
    }
}

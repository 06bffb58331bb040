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
    private static final long NEWCOMER = 7;
    private static final long SHORTS = 8;
    private static final long SERIES = 9;
    private static final Map<Long, Node> TREE = Map.of(
            HOLDING, new Node("DIS", null, true, CORPORATE, true),
            CORPORATE, unit("DIS - US - Corporate", HOLDING),
            STUDIOS, unit("DIS - US - Studios", HOLDING),
            ANIMATION, unit("DIS - US - Animation", STUDIOS),
            COMICS, unit("DIS - US - Comics", STUDIOS),
            PARKS, unit("DIS - US - Parks", HOLDING),
            NEWCOMER, waiting("DIS - US - Newcomer", STUDIOS),
            SHORTS, unit("DIS - US - Shorts", NEWCOMER),
            SERIES, unit("DIS - US - Series", NEWCOMER));

    private static Node unit(String name, Long parent) {
        return new Node(name, parent, false, null, true);
    }

    private static Node waiting(String name, Long parent) {
        return new Node(name, parent, false, null, false);
    }

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
    void climbs_over_a_common_ancestor_that_waits_for_its_review() {
        assertThat(placed(SHORTS, SERIES)).contains(STUDIOS);
    }

    @Test
    void climbs_to_the_corporate_unit_when_nothing_else_above_attracts_leads() {
        Map<Long, Node> tree = Map.of(
                HOLDING, new Node("DIS", null, true, CORPORATE, true),
                CORPORATE, unit("DIS - US - Corporate", HOLDING),
                NEWCOMER, waiting("DIS - US - Newcomer", HOLDING),
                SHORTS, unit("DIS - US - Shorts", NEWCOMER),
                SERIES, unit("DIS - US - Series", NEWCOMER));

        Placement placement =
                Placement.among(List.of(SHORTS, SERIES), tree::get).orElseThrow();

        assertThat(placement.accountId()).isEqualTo(CORPORATE);
        assertThat(placement.reason()).contains("Several units of DIS");
    }

    @Test
    void stays_at_the_nearest_common_ancestor_when_none_attracts_leads() {
        Map<Long, Node> tree = Map.of(
                NEWCOMER, waiting("Newcomer", null),
                SHORTS, unit("Shorts", NEWCOMER),
                SERIES, unit("Series", NEWCOMER));

        assertThat(Placement.among(List.of(SHORTS, SERIES), tree::get))
                .map(Placement::accountId)
                .contains(NEWCOMER);
    }

    @Test
    void places_under_the_corporate_unit_when_only_the_group_matched() {
        Optional<Placement> placement = Placement.among(List.of(HOLDING), TREE::get);

        assertThat(placement).map(Placement::accountId).contains(CORPORATE);
        assertThat(placement.orElseThrow().reason()).contains("DIS").endsWith(".");
    }

    @Test
    void places_nowhere_when_the_holding_has_no_corporate_unit() {
        Map<Long, Node> bare = Map.of(HOLDING, new Node("DIS", null, true, null, true));

        assertThat(Placement.among(List.of(HOLDING), bare::get)).isEmpty();
    }

    @Test
    void places_nowhere_when_nothing_matched_or_nothing_is_common() {
        Map<Long, Node> strangers = Map.of(1L, unit("A", null), 2L, unit("B", null));

        assertThat(Placement.among(List.of(), TREE::get)).isEmpty();
        assertThat(Placement.among(List.of(1L, 2L), strangers::get)).isEmpty();
    }

    @Test
    void ends_in_a_hierarchy_that_runs_in_a_circle() {
        Map<Long, Node> circle = Map.of(1L, unit("A", 2L), 2L, unit("B", 1L));

        assertThat(Placement.among(List.of(1L, 2L), circle::get))
                .map(Placement::accountId)
                .contains(1L);
    }

    private static Optional<Long> placed(Long... matched) {
        return Placement.among(List.of(matched), TREE::get).map(Placement::accountId);
    }
}

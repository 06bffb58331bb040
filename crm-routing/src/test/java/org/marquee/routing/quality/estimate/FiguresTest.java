package org.marquee.routing.quality.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.marquee.routing.quality.estimate.LabelledFixture.matched;
import static org.marquee.routing.quality.estimate.LabelledFixture.none;
import static org.marquee.routing.quality.estimate.LabelledFixture.possible;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.marquee.domain.quality.SampledDecision.ByAlias;
import org.marquee.routing.policy.MatchThresholds;

class FiguresTest {
    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final List<Labelled> SOME = List.of(
            matched(0.99).right(),
            matched(0.98).rightUmbrella(),
            matched(0.96).nobodys(),
            possible(0.7).right(),
            none(0.1).anothers(),
            none(0).nobodys());

    @Test
    void precision_counts_what_was_matched_once_by_account_and_once_by_umbrella() {
        Both precision = new Figures(SOME).precision();

        assertThat(precision.account().share()).isEqualTo(1 / 3.0, EXACTLY);
        assertThat(precision.umbrella().share()).isEqualTo(2 / 3.0, EXACTLY);
        assertThat(precision.umbrella().labels()).isEqualTo(3);
    }

    @Test
    void recall_counts_leads_that_have_an_account_and_only_what_was_matched_is_found() {
        Figures figures = new Figures(SOME);

        assertThat(figures.recall().account().share()).isEqualTo(1 / 4.0, EXACTLY);
        assertThat(figures.recall().umbrella().share()).isEqualTo(2 / 4.0, EXACTLY);
        assertThat(figures.review().share()).isEqualTo(1 / 4.0, EXACTLY);
    }

    @Test
    void a_missed_lead_weighs_as_much_as_its_stratum_does() {
        List<Labelled> drawn = List.of(
                matched(0.99).standingFor(90).right(), none(0.1).standingFor(10).anothers());

        assertThat(new Figures(drawn).recall().account().share()).isEqualTo(0.9, EXACTLY);
        assertThat(new Figures(drawn).precision().account().share()).isEqualTo(1);
    }

    @Test
    void a_lower_threshold_takes_in_what_was_possible_and_a_higher_one_leaves_out_what_was_matched() {
        Figures figures = new Figures(SOME);
        MatchThresholds lower = new MatchThresholds(0.6, 0.4);
        MatchThresholds higher = new MatchThresholds(0.97, 0.4);

        assertThat(figures.precisionAt(lower).account().share()).isEqualTo(2 / 4.0, EXACTLY);
        assertThat(figures.recallAt(lower).account().share()).isEqualTo(2 / 4.0, EXACTLY);
        assertThat(figures.precisionAt(higher).umbrella().share()).isEqualTo(1);
        assertThat(figures.recallAt(higher).umbrella().share()).isEqualTo(2 / 4.0, EXACTLY);
    }

    @Test
    void what_was_held_back_for_another_reason_is_matched_by_no_threshold() {
        List<Labelled> held = List.of(possible(0.99).keptFromMatching().right());

        assertThat(new Figures(held)
                        .precisionAt(new MatchThresholds(0.5, 0.4))
                        .account()
                        .labels())
                .isZero();
        assertThat(new Figures(held)
                        .recallAt(new MatchThresholds(0.5, 0.4))
                        .account()
                        .share())
                .isZero();
    }

    @Test
    void rules_are_those_of_what_was_matched() {
        List<Labelled> ones = List.of(
                matched(0.99).right(),
                matched(0.99).anothers(),
                matched(0.97).by("SAME_NAME").right(),
                possible(0.7).right());

        List<Figures.OfRule> rules = new Figures(ones).rules();

        assertThat(rules).extracting(Figures.OfRule::rule).containsExactly("SAME_DOMAIN", "SAME_NAME");
        assertThat(rules.get(0).precision().account().share()).isEqualTo(0.5);
    }

    @Test
    void aliases_with_errors_come_first_and_what_no_alias_decided_does_not_come() {
        ByAlias good = new ByAlias(1, "Pixar");
        ByAlias bad = new ByAlias(2, "ABC");
        List<Labelled> ones = List.of(
                matched(0.99).by(good).right(),
                matched(0.99).by(good).rightUmbrella(),
                matched(0.99).by(bad).anothers(),
                matched(0.99).right());

        assertThat(new Figures(ones).aliases())
                .containsExactly(new Figures.OfAlias(2, "ABC", 0, 1), new Figures.OfAlias(1, "Pixar", 2, 0));
    }

    @Test
    void without_labels_nothing_is_told() {
        Figures nothing = new Figures(List.of());

        assertThat(nothing.precision().account().share()).isNull();
        assertThat(nothing.recall().umbrella().tooFew()).isTrue();
        assertThat(nothing.rules()).isEmpty();
        assertThat(nothing.reliability()).allMatch(bin -> bin.stated() == null);
    }

    @Test
    void stated_probability_stands_beside_the_share_found_in_the_same_bin() {
        List<Labelled> ones = List.of(
                matched(0.98).standingFor(3).rightUmbrella(),
                matched(0.96).nobodys(),
                possible(0.5).right());

        List<Bin> bins = new Figures(ones).reliability();

        Bin sure = bins.stream().filter(bin -> bin.from() == 0.95).findFirst().orElseThrow();
        assertThat(sure.stated()).isEqualTo((3 * 0.98 + 0.96) / 4, EXACTLY);
        assertThat(sure.found().share()).isEqualTo(0.75, EXACTLY);
        assertThat(bins.stream().mapToInt(bin -> bin.found().labels()).sum()).isEqualTo(3);
    }

    @Test
    void where_no_account_was_thought_of_no_probability_was_stated() {
        assertThat(new Figures(List.of(none(0).nobodys())).reliability())
                .allMatch(bin -> bin.found().labels() == 0);
    }
}

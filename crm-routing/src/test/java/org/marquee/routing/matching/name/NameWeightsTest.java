package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.score.Weights;

class NameWeightsTest {
    private static final int SIZE = NameFeature.values().length;

    @Test
    void adds_up_what_was_found_by_what_it_weighs_and_is_about() {
        double[] values = new double[SIZE];
        values[NameFeature.PRIOR.place()] = -5;
        values[NameFeature.WHOLE.place()] = 8;
        values[NameFeature.UNKNOWN_LEFT.place()] = -2;
        NameWeights weights = new NameWeights(values, new double[SIZE]);
        double[] found = new double[SIZE];
        found[NameFeature.PRIOR.place()] = 1;
        found[NameFeature.WHOLE.place()] = 1;
        found[NameFeature.UNKNOWN_LEFT.place()] = 1.5;

        assertThat(weights.parts(found))
                .containsOnly(entry(NameAspect.LIKENESS, 3.0), entry(NameAspect.TYPED_LEFT, -3.0));
    }

    @Test
    void weighs_otherwise_the_more_accounts_there_are() {
        double[] values = new double[SIZE];
        double[] growth = new double[SIZE];
        values[NameFeature.WHOLE.place()] = 8;
        growth[NameFeature.WHOLE.place()] = -2;
        NameWeights weights = new NameWeights(values, growth);

        assertThat(weights.among(0).of(NameFeature.WHOLE)).isEqualTo(8);
        assertThat(weights.among(20_000).of(NameFeature.WHOLE)).isEqualTo(8);
        assertThat(weights.among(141_421).of(NameFeature.WHOLE)).isCloseTo(7, within(1e-5));
        assertThat(weights.among(1_000_000).of(NameFeature.WHOLE)).isEqualTo(6);
        assertThat(weights.among(5_000_000).of(NameFeature.WHOLE)).isEqualTo(6);
    }

    @Test
    void makes_the_score_of_its_parts() {
        NameHit hit = hit(Weights.shipped().names());

        assertThat(hit.parts().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(hit.score(), within(1e-9));
        assertThat(hit.typedLeft()).containsExactly("plumbing");
    }

    @Test
    void stays_as_it_is_whatever_is_done_to_what_it_was_made_of_or_gave_out() {
        double[] values = new double[SIZE];
        NameWeights weights = new NameWeights(values, new double[SIZE]);
        NameHit hit = hit(weights);

        values[NameFeature.PRIOR.place()] = 99;
        weights.values()[NameFeature.PRIOR.place()] = 99;
        hit.features()[NameFeature.PRIOR.place()] = 0;

        assertThat(hit(weights).score()).isZero();
        assertThat(hit.has(NameFeature.PRIOR)).isTrue();
    }

    @Test
    void gives_every_feature_a_place_of_its_own() {
        assertThat(NameFeature.values())
                .extracting(NameFeature::place)
                .doesNotHaveDuplicates()
                .allMatch(place -> place >= 0 && place < SIZE);
    }

    private static NameHit hit(NameWeights weights) {
        Names names = new Names();
        names.put(1, Listing.names("Quillfeather Studios Inc."));
        return names.ask(
                NameParts.of("Quillfeather Plumbing GmbH"),
                weights,
                (id, ordinal) -> true,
                question -> question.about(1).orElseThrow());
    }
}

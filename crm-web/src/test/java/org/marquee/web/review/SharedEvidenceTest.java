package org.marquee.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.Evidence;

class SharedEvidenceTest {
    private static final Evidence NO_DOMAIN = piece("No mail or web address tells the company.", -1);

    private static Evidence piece(String sentence, double strength) {
        return new Evidence("ANY", null, null, strength, sentence);
    }

    private static ReviewColumn column(Evidence... evidence) {
        return new ReviewColumn(null, 1, null, 0.5, List.of(evidence), List.of(), false);
    }

    @Test
    void what_is_said_of_all_is_said_once() {
        ReviewColumn one = column(piece("The name is the same.", 5), NO_DOMAIN);
        ReviewColumn other = column(NO_DOMAIN, piece("The cities are different.", -0.3));

        List<Evidence> shared = SharedEvidence.of(List.of(one, other, column()));

        assertThat(shared).containsExactly(NO_DOMAIN);
        assertThat(Stream.of(one, other).map(column -> column.without(shared).evidence()))
                .containsExactly(
                        List.of(piece("The name is the same.", 5)), List.of(piece("The cities are different.", -0.3)));
    }

    @Test
    void of_a_single_account_everything_stays_with_it() {
        assertThat(SharedEvidence.of(List.of(column(NO_DOMAIN)))).isEmpty();
        assertThat(SharedEvidence.of(List.of(column(NO_DOMAIN), column()))).isEmpty();
    }

    @Test
    void what_speaks_for_one_and_against_another_is_not_shared() {
        assertThat(SharedEvidence.of(List.of(column(piece("Same.", 1)), column(piece("Same.", -1)))))
                .isEmpty();
    }
}

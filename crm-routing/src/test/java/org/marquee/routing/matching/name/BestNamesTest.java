package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestNamesTest {
    private static final NameIndex INDEX =
            Listing.index("Quillfeather", "Gallowglass", "Vandermeer", "Brightmoor", "Larkspur");
    private final BestNames best = new BestNames(3);

    @Test
    void keeps_the_best_and_tells_them_best_first() {
        offer(0, 0, 1);
        offer(1, 0, 4);
        offer(2, 0, 2);
        offer(3, 0, 3);

        assertThat(best.sorted()).extracting(NameHit::accountId).containsExactly(id(1), id(3), id(2));
    }

    @Test
    void keeps_one_name_of_each_account_the_better_one() {
        offer(0, 0, 1);
        offer(0, 1, 3);
        offer(0, 2, 2);

        assertThat(best.sorted()).extracting(NameHit::ordinal).containsExactly(1);
    }

    @Test
    void prefers_the_smaller_id_and_the_name_listed_first_where_scores_are_equal() {
        offer(4, 0, 1);
        offer(3, 1, 1);
        offer(3, 0, 1);
        offer(2, 0, 1);
        offer(1, 0, 1);

        assertThat(best.sorted()).extracting(NameHit::accountId).containsExactly(id(1), id(2), id(3));
        assertThat(best.sorted()).extracting(NameHit::ordinal).containsOnly(0);
    }

    @Test
    void asks_for_nothing_until_it_has_as_many_as_it_keeps() {
        offer(0, 0, 1);
        offer(1, 0, 2);

        assertThat(best.least()).isEqualTo(Double.NEGATIVE_INFINITY);

        offer(2, 0, 3);
        assertThat(best.least()).isEqualTo(1);
        offer(3, 0, 2);
        assertThat(best.least()).isEqualTo(2);
    }

    private void offer(int account, int ordinal, double score) {
        best.offer(new NameHit(
                INDEX,
                INDEX.firstName(account),
                ordinal,
                new double[NameFeature.COUNT],
                new String[0],
                0,
                new NameWeights(new double[NameFeature.COUNT], new double[NameFeature.COUNT]),
                score));
    }

    private static long id(int account) {
        return INDEX.accountId(INDEX.firstName(account));
    }
}

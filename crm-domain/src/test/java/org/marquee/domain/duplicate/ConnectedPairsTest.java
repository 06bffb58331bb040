package org.marquee.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.account.Clue;
import org.marquee.domain.account.SimilarAccount;

class ConnectedPairsTest {
    private static DuplicatePair pair(long one, long other) {
        SimilarAccount similar =
                new SimilarAccount(other, "Acme", new BigDecimal("0.900"), List.of(new Clue("Same name.", false)));
        return new DuplicatePair(one, similar, 1, Instant.EPOCH);
    }

    @Test
    void pairs_that_share_accounts_are_one_group_under_the_lowest_id_in_whatever_order_they_come() {
        List<DuplicatePair> chain = List.of(pair(8, 9), pair(5, 6), pair(6, 9), pair(3, 8));

        ConnectedPairs.group(chain);

        assertThat(chain).extracting(DuplicatePair::groupId).containsOnly(3L);
    }

    @Test
    void pairs_that_share_nothing_stay_apart() {
        List<DuplicatePair> apart = List.of(pair(1, 2), pair(3, 4));

        ConnectedPairs.group(apart);

        assertThat(apart).extracting(DuplicatePair::groupId).containsExactly(1L, 3L);
    }

    @Test
    void what_no_longer_hangs_together_falls_apart() {
        DuplicatePair first = pair(1, 2);
        DuplicatePair second = pair(4, 5);
        ConnectedPairs.group(List.of(first, pair(2, 4), second));

        ConnectedPairs.group(List.of(first, second));

        assertThat(first.groupId()).isEqualTo(1);
        assertThat(second.groupId()).isEqualTo(4);
    }
}

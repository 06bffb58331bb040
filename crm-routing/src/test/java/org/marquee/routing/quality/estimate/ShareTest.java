package org.marquee.routing.quality.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static List<Vote> votes(int hits, int misses, double weight) {
        List<Vote> votes = new ArrayList<>(Collections.nCopies(hits, new Vote(weight, true)));
        votes.addAll(Collections.nCopies(misses, new Vote(weight, false)));
        return votes;
    }

    @Test
    void with_equal_weights_is_the_plain_share_with_wilsons_interval() {
        Share share = Share.of(votes(81, 182, 3.5));

        assertThat(share.share()).isEqualTo(81 / 263.0, within(1e-12));
        assertThat(share.interval().low()).isEqualTo(0.2553, within(0.00005));
        assertThat(share.interval().high()).isEqualTo(0.3662, within(0.00005));
        assertThat(share.labels()).isEqualTo(263);
    }

    /** 10 of a stratum of 1,000, all right, and 10 of one of 50, half right: 1,025 of 1,050. */
    @Test
    void counts_each_label_as_often_as_the_decisions_it_stands_for() {
        List<Vote> votes = votes(10, 0, 100);
        votes.addAll(votes(5, 5, 5));

        Share share = Share.of(votes);

        assertThat(share.share()).isEqualTo(1025 / 1050.0, within(1e-12));
        assertThat(share.labels()).isEqualTo(20);
    }

    /** (10·100 + 10·5)² / (10·100² + 10·5²) = 1,102,500 / 100,250 = 10.998: hardly more than the ten that weigh. */
    @Test
    void is_no_surer_than_the_labels_that_weigh_allow() {
        List<Vote> votes = votes(10, 0, 100);
        votes.addAll(votes(5, 5, 5));

        assertThat(Share.of(votes).interval()).isEqualTo(Interval.wilson(1025 / 1050.0, 1_102_500 / 100_250.0));
    }

    @Test
    void without_labels_says_nothing() {
        Share share = Share.of(List.of());

        assertThat(share.share()).isNull();
        assertThat(share.interval()).isNull();
        assertThat(share.tooFew()).isTrue();
    }

    @Test
    void tells_how_exact_it_may_be_told() {
        assertThat(Share.of(votes(4, 0, 1)).tooFew()).isTrue();
        assertThat(Share.of(votes(4, 1, 1)).tooFew()).isFalse();
        assertThat(Share.of(votes(20, 9, 1)).exactEnough()).isFalse();
        assertThat(Share.of(votes(20, 10, 1)).exactEnough()).isTrue();
    }
}

package org.marquee.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marquee.routing.quality.estimate.Share;
import org.marquee.routing.quality.estimate.Vote;

class QualityWordsTest {
    private final QualityWords words = new QualityWords();

    private static Share share(int hits, int misses) {
        return Share.of(Stream.concat(
                        Collections.nCopies(hits, new Vote(1, true)).stream(),
                        Collections.nCopies(misses, new Vote(1, false)).stream())
                .toList());
    }

    @Test
    void of_a_few_labels_no_figure_is_told_at_all() {
        assertThat(words.share(share(4, 0))).isEqualTo("Too few labels");
        assertThat(words.detail(share(4, 0))).isEqualTo("4 labels");
        assertThat(words.detail(share(0, 0))).isEqualTo("no label");
    }

    @Test
    void of_some_labels_only_the_interval_is_told() {
        assertThat(words.share(share(10, 0))).isEqualTo("72–100%");
        assertThat(words.detail(share(10, 0))).contains("10 labels", "too few for one figure");
    }

    @Test
    void of_many_labels_the_figure_is_told_with_its_interval() {
        assertThat(words.share(share(291, 9))).isEqualTo("97.0%");
        assertThat(words.detail(share(291, 9))).isEqualTo("95% interval 94.4–98.4%, 300 labels");
    }

    @Test
    void what_is_sure_is_not_rounded_away_and_what_is_not_known_stays_empty() {
        assertThat(words.percent(1.0)).isEqualTo("100%");
        assertThat(words.percent(0.998)).isEqualTo("99.8%");
        assertThat(words.percent(null)).isEmpty();
    }

    @Test
    void a_rule_that_has_no_words_yet_is_written_as_it_is_called() {
        assertThat(words.rule("SAME_DOMAIN")).isEqualTo("Same domain");
        assertThat(words.rule("SOUNDS_LIKE")).isEqualTo("Sounds like");
        assertThat(words.rule(null)).isEqualTo("No evidence for it");
    }

    @Test
    void thresholds_are_written_as_they_are_typed() {
        assertThat(words.threshold(0.95)).isEqualTo("0.95");
        assertThat(words.threshold(0.925)).isEqualTo("0.925");
        assertThat(words.threshold(1)).isEqualTo("1.00");
    }
}

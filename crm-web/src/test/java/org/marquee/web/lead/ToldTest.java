package org.marquee.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Reach;

class ToldTest {
    private static final Caller NADIA =
            new Caller(7, "nam.disney", "Nadia Disantis", ZoneOffset.UTC, Set.of(), Reach.NOTHING);

    @Test
    void what_somebody_did_is_told_to_himself_as_his() {
        assertThat(Told.to(NADIA, "Nadia Disantis gave it to Wesley Tran: She moved."))
                .isEqualTo("You gave it to Wesley Tran: She moved.");
    }

    @Test
    void what_others_did_is_told_under_their_names() {
        String sentence = "Nadia Disantison gave it to Nadia Disantis.";

        assertThat(Told.to(NADIA, sentence)).isEqualTo(sentence);
    }
}

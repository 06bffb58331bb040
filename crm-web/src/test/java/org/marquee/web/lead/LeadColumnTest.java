package org.marquee.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadColumnTest {
    @Test
    void the_usual_ones_are_shown_to_whoever_chose_nothing_that_there_is() {
        assertThat(LeadColumn.chosen(Stream.of())).isEqualTo(LeadColumn.USUAL);
        assertThat(LeadColumn.chosen(Stream.of("PASSWORD"))).isEqualTo(LeadColumn.USUAL);
        assertThat(LeadColumn.chosen(Stream.of("REASON", "PASSWORD"))).containsExactly(LeadColumn.REASON);
    }
}

package org.marquee.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadQueryTest {
    @Test
    void a_question_is_read_back_as_it_was_asked() {
        LeadQuery asked = LeadQuery.of(Map.of("q", " Müller & Co=1 ", "sort", "DUE", "disposition", "HELD"));

        LeadQuery read = LeadQuery.parse(asked.question());

        assertThat(asked.question()).isEqualTo("q=M%C3%BCller+%26+Co%3D1&disposition=HELD&sort=DUE");
        assertThat(read).isEqualTo(asked);
        assertThat(read.get("q")).isEqualTo("Müller & Co=1");
    }

    @Test
    void what_it_does_not_know_and_what_is_blank_asks_for_nothing() {
        LeadQuery query = LeadQuery.of(Map.of("q", "  ", "cursor", "abc", "view", "7", "wall", "off"));

        assertThat(query.isEmpty()).isTrue();
        assertThat(query.question()).isEmpty();
        assertThat(LeadQuery.parse("nonsense&=&q")).isEqualTo(query);
    }
}

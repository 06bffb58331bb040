package org.marquee.web.api.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;

class PageTest {
    @Test
    void leads_on_while_there_is_more() {
        Page<Integer> page = Page.of(new Slice<>(List.of(1, 2), true, 3), "id", PageTest::place);

        assertThat(Cursor.decode(page.next(), "id").id()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void ends_when_the_rows_end() {
        assertThat(Page.of(new Slice<>(List.of(1, 2), false, 2), "id", PageTest::place)
                        .next())
                .isNull();
        assertThat(Page.<Integer>of(new Slice<>(List.of(), false, 0), "id", PageTest::place)
                        .next())
                .isNull();
    }

    @Test
    void counts_to_a_thousand_and_says_so() {
        Page<Integer> page = Page.of(new Slice<>(List.of(1), true, 1_001), "id", PageTest::place);

        assertThat(page.total()).isEqualTo(1_000);
        assertThat(page.totalIsCapped()).isTrue();
    }

    private static After place(int row) {
        return new After(null, row);
    }
}

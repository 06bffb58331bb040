package org.marquee.web.api.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void leads_on_while_there_is_more() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, 3, PageTest::key);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.decode(page.next(), "n").id()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void ends_when_the_rows_end() {
        assertThat(Page.of(List.of(1, 2), 2, 2, PageTest::key).next()).isNull();
        assertThat(Page.<Integer>of(List.of(), 2, 0, PageTest::key).next()).isNull();
    }

    @Test
    void counts_to_a_thousand_and_says_so() {
        Page<Integer> page = Page.of(List.of(1), 2, 1_001, PageTest::key);

        assertThat(page.total()).isEqualTo(1_000);
        assertThat(page.totalIsCapped()).isTrue();
    }

    private static Cursor key(int row) {
        return new Cursor("n", List.of(Integer.toString(row)));
    }
}

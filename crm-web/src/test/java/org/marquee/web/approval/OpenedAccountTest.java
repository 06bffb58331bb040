package org.marquee.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.text.StoredJson;

class OpenedAccountTest {
    @Test
    void is_the_same_when_it_is_given_again_to_who_asks_twice() {
        DuplicateShown other =
                new DuplicateShown(9, "Quellwerk AG", new BigDecimal("0.912"), List.of("The names read the same."));
        OpenedAccount first = new OpenedAccount(AccountViewFixture.quellwerk(), List.of(other), true);

        OpenedAccount again = StoredJson.read(StoredJson.write(first), OpenedAccount.class);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void keeps_back_what_is_not_seen_any_more_and_says_that_there_is_something() {
        DuplicateShown seen = new DuplicateShown(8, "Quell AG", new BigDecimal("0.812"), List.of());
        DuplicateShown lost = new DuplicateShown(9, "Quellwerk AG", new BigDecimal("0.912"), List.of());
        OpenedAccount first = new OpenedAccount(AccountViewFixture.quellwerk(), List.of(lost, seen), false);

        OpenedAccount later = first.shownTo(id -> id == 8);

        assertThat(later.duplicates()).containsExactly(seen);
        assertThat(later.hiddenDuplicates()).isTrue();
        assertThat(first.shownTo(id -> true)).isEqualTo(first);
    }
}

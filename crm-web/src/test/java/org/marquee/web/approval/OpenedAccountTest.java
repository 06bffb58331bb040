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
}

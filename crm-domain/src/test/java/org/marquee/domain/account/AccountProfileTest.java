package org.marquee.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountProfileTest {
    private static final AccountProfile ACME = acme("1 Main St", AccountType.PROSPECT, null, 10);

    private static AccountProfile acme(String street, AccountType type, String industry, Integer employees) {
        return new AccountProfile("Acme", type, null, null, street, "Dayton", "OH", "45402", "US", industry, employees);
    }

    @Test
    void is_recognized_by_its_address_and_by_being_a_competitor() {
        assertThat(ACME.isRecognizedLike(acme("2 Main St", AccountType.PROSPECT, null, 10)))
                .isFalse();
        assertThat(ACME.isRecognizedLike(acme("1 Main St", AccountType.COMPETITOR, null, 10)))
                .isFalse();
        assertThat(ACME.isRecognizedLike(ACME.named("Acme Corp"))).isFalse();
    }

    @Test
    void is_not_recognized_by_industry_size_or_what_we_sell_it() {
        assertThat(ACME.isRecognizedLike(acme("1 Main St", AccountType.CUSTOMER, "Plumbing", 20)))
                .isTrue();
    }

    @Test
    void tells_what_has_become_another() {
        assertThat(acme("2 Main St", AccountType.PROSPECT, "Plumbing", null).changesSince(ACME))
                .extracting(ProfileChange::inWords)
                .containsExactly(
                        "Street changed from \"1 Main St\" to \"2 Main St\"",
                        "Industry added: \"Plumbing\"",
                        "Employees removed: \"10\"");
    }
}

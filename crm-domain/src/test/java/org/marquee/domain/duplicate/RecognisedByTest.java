package org.marquee.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;

class RecognisedByTest {
    private static final AccountProfile OTHER = company("Acme Ltd", "acme.example", "Ulm", "1");

    private static AccountProfile company(String name, String website, String city, String phone) {
        return new AccountProfile(name, AccountType.PROSPECT, website, phone, null, city, null, null, "DE", null, null);
    }

    private static String recognised(AccountProfile one) {
        return RecognisedBy.of(one, OTHER);
    }

    @Test
    void another_name_website_or_city_is_recognised_otherwise() {
        String before = recognised(company("Acme", "acme.example", "Ulm", "1"));

        assertThat(recognised(company("Acne", "acme.example", "Ulm", "1"))).isNotEqualTo(before);
        assertThat(recognised(company("Acme", "acme.test", "Ulm", "1"))).isNotEqualTo(before);
        assertThat(recognised(company("Acme", "acme.example", "Bonn", "1"))).isNotEqualTo(before);
    }

    @Test
    void another_spelling_or_telephone_is_recognised_alike() {
        String before = recognised(company("Acme", "acme.example", "Ulm", "1"));

        assertThat(recognised(company(" ACME ", "Acme.Example", "ULM", "2"))).isEqualTo(before);
    }
}

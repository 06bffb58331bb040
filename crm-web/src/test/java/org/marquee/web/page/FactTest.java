package org.marquee.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {
    @ParameterizedTest
    @CsvSource({
        "pixar.com, https://pixar.com",
        "www.pixar.com/jobs, https://www.pixar.com/jobs",
        "http://pixar.com, http://pixar.com",
        "HTTPS://pixar.com, HTTPS://pixar.com"
    })
    void a_website_is_a_link(String website, String address) {
        Fact fact = Fact.web("Website", website);

        assertThat(fact.address()).isEqualTo(address);
        assertThat(fact.value()).isEqualTo(website);
        assertThat(fact.isForeign()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "https://a b", "https://", "pixar.com@evil.example"})
    void what_is_no_website_leads_nowhere(String text) {
        Fact fact = Fact.web("Website", text);

        assertThat(fact.address()).isNull();
        assertThat(fact.isForeign()).isFalse();
        assertThat(fact.isKnown()).isTrue();
    }

    @Test
    void a_phone_is_dialled_by_its_digits() {
        assertThat(Fact.phone("Phone", "+49 (30) 555-01").address()).isEqualTo("tel:+493055501");
        assertThat(Fact.phone("Phone", "none").address()).isNull();
        assertThat(Fact.phone("Phone", null).isKnown()).isFalse();
        assertThat(Fact.web("Website", null).isKnown()).isFalse();
    }
}

package org.marquee.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    @ParameterizedTest
    @CsvSource({"+1 (510) 922-3000, 15109223000", "0510 9223, 5109223", "922.3000, 9223000"})
    void reads_a_telephone_number_however_it_is_written(String text, String digits) {
        assertThat(SearchTerms.of(text).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3M", "1234", "20th Century 12345", "Pixar"})
    void takes_no_name_for_a_telephone_number(String text) {
        assertThat(SearchTerms.of(text).digits()).isNull();
    }

    @Test
    void fits_a_name_at_the_beginning_of_any_word_and_not_within_one() {
        SearchTerms terms = SearchTerms.of("Walt Dis");

        assertThat(terms.fitsName("DIS - US - Walt Disney Studios")).isTrue();
        assertThat(terms.fitsName("Cobalt Display Corp.")).isFalse();
    }

    @Test
    void fits_a_website_by_its_host_and_not_by_the_end_of_another() {
        SearchTerms terms = SearchTerms.of("pixar.com");

        assertThat(terms.fitsWebsite("https://www.pixar.com/jobs")).isTrue();
        assertThat(terms.fitsWebsite("shop.pixar.com")).isTrue();
        assertThat(terms.fitsWebsite("notpixar.com")).isFalse();
    }

    @Test
    void fits_nothing_without_letters_and_digits() {
        SearchTerms terms = SearchTerms.of(" -%_ ");

        assertThat(terms.isEmpty()).isTrue();
        assertThat(terms.fitsName("Pixar")).isFalse();
        assertThat(terms.fitsTelephone("+1 510 922 3000")).isFalse();
        assertThat(SearchTerms.of(null).isEmpty()).isTrue();
    }
}

package org.marquee.routing.matching.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @Test
    void reads_one_address_from_two_spellings() {
        Place typed = Place.of("12 North Main Street", "SAINT-DENIS", "oh", "43215-1234", "United States");
        Place listed = Place.of("12 N. Main St.", "Saint Denis", "OH", "43215", "US");

        assertThat(typed).isEqualTo(listed);
    }

    @Test
    void leaves_a_street_without_a_number_out() {
        assertThat(Place.of("Main Street", null, null, null, null).street()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DE,DE", "Germany,DE", "deu,DE", "UK,GB", "USA,US", "Türkiye,TR", "Nowhere,''"})
    void knows_a_country_by_code_and_name(String text, String code) {
        assertThat(Place.of(null, null, null, null, text).country()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"(614) 555-0199,145550199", "+1 614 555 0199,145550199", "555-019,''", "٠١٢٣٤٥٦٧٨,012345678"})
    void compares_telephone_numbers_by_their_last_nine_digits(String number, String key) {
        assertThat(Phone.key(number)).isEqualTo(key);
    }
}

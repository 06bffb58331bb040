package org.marquee.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostalAddressTest {

    private static PostalAddress address(String city, String state, String postalCode, String country) {
        return new PostalAddress("1 Main St", city, state, postalCode, country);
    }

    @Test
    void names_become_codes() {
        PostalAddress written = address("Columbus", "Ohio", "432151234", "United States");

        assertThat(written.normalised()).isEqualTo(address("Columbus", "OH", "43215-1234", "US"));
    }

    @Test
    void a_normalised_address_stays_as_it_is() {
        PostalAddress once = address("Cambridge", "Mass.", "2139", "usa").normalised();

        assertThat(once).isEqualTo(address("Cambridge", "MA", "02139", "US"));
        assertThat(once.normalised()).isEqualTo(once);
    }

    @Test
    void parts_that_are_missing_are_empty() {
        PostalAddress nothing = new PostalAddress(null, null, null, null, null);

        assertThat(nothing.normalised()).isEqualTo(new PostalAddress("", "", "", "", ""));
    }

    @Test
    void the_zip_wins_over_a_state_that_contradicts_it() {
        LocatedAddress located = address("Columbus", "CA", "43215", "US").located();

        assertThat(located.address().state()).isEqualTo("OH");
        assertThat(located.notes()).containsExactly("the ZIP 43215 lies in Ohio, not in California, and the ZIP wins");
    }

    @Test
    void a_zip_code_fills_in_the_state() {
        assertThat(address("", "", "43215", "US").normalised().state()).isEqualTo("OH");
    }

    @Test
    void a_zip_code_that_is_not_listed_is_placed_by_its_first_three_digits() {
        LocatedAddress located = address("", "", "43208", "US").located();

        assertThat(located.place()).isEmpty();
        assertThat(located.address().state()).isEqualTo("OH");
        assertThat(located.codeAt(TerritoryLevel.SCF)).isEqualTo("432");
        assertThat(located.codeAt(TerritoryLevel.COUNTY)).isEmpty();
    }

    @Test
    void a_missing_country_is_taken_from_a_zip_code_with_its_state_or_city() {
        assertThat(address("", "OH", "43215", "").normalised().country()).isEqualTo("US");
        assertThat(address("Cambridge", "MA", "2139", "").normalised().postalCode())
                .isEqualTo("02139");
        assertThat(address("columbus", "", "43215", "").normalised().state()).isEqualTo("OH");
        assertThat(address("", "Ohio", "", "").normalised().country()).isEqualTo("US");
    }

    @Test
    void a_missing_country_is_not_guessed_from_less() {
        assertThat(address("", "", "43215", "").normalised().country()).isEmpty();
        assertThat(address("", "CA", "", "").normalised().country()).isEmpty();
        assertThat(address("Ulm", "", "89073", "").normalised().country()).isEmpty();
        assertThat(address("", "Georgia", "", "").normalised().country()).isEmpty();
    }

    @Test
    void a_country_that_cannot_be_read_is_left_out_and_noted() {
        LocatedAddress located = address("Prague", "", "110 00", "46013").located();

        assertThat(located.address().country()).isEmpty();
        assertThat(located.notes()).containsExactly("\"46013\" is no country that is known");
    }

    @Test
    void a_foreign_postal_code_is_not_taken_for_a_zip_code() {
        LocatedAddress located = address("Ulm", "", "89073", "DE").located();

        assertThat(located.zip()).isEmpty();
        assertThat(located.codeAt(TerritoryLevel.ZIP5)).isEmpty();
        assertThat(address("London", "", "sw1a  1aa", "UK").normalised().postalCode())
                .isEqualTo("SW1A 1AA");
    }

    @Test
    void puerto_rico_is_a_state_of_the_post() {
        PostalAddress written = address("San Juan", "", "901", "Puerto Rico");

        assertThat(written.normalised()).isEqualTo(address("San Juan", "PR", "00901", "US"));
    }

    @Test
    void nonsense_in_the_zip_code_or_state_is_noted() {
        LocatedAddress located =
                address("Columbus", "Ohioo", "99999999999", "US").located();

        assertThat(located.address().state()).isEmpty();
        assertThat(located.notes())
                .containsExactly("\"99999999999\" is no ZIP code", "\"Ohioo\" is no state of the United States");
    }
}

package org.marquee.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.domain.alias.WebDomain;

class ResemblanceTest {
    private static List<WebDomain> domains(String... hosts) {
        return Stream.of(hosts).map(WebDomain::find).flatMap(Optional::stream).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Kantwerk, KANTWERK, AGREES",
        "Kantwerk, Kantwerk GmbH & Co. KG, AGREES",
        "Agnes b., Agnès B, AGREES",
        "Pixar Animation, Pixar, NEAR",
        "Blue Bay, Bluebay, NEAR",
        "Disney Plumbing, Dinsmore Plumbing, NEAR",
        "Pixr, Pixar, NEAR",
        "Googel, Google, NEAR",
        "Walt Disny Compny, Walt Disney Studios, NEAR",
        "Sony, Siny Ltd, NEAR",
        "Ford, Food, NEAR",
        "Bosch, Borch-Bau, NEAR",
        "Delta, Doppel, DIFFERS",
        "Bank of Ohio, Sons of Ohm, DIFFERS",
        "Kantwerk, Uferwerk, DIFFERS"
    })
    void names_agree_but_for_legal_forms_and_are_near_by_a_telling_word(
            String typed, String known, Agreement agreement) {
        assertThat(Resemblance.name(typed, known)).isEqualTo(agreement);
    }

    @Test
    void what_nobody_says_is_not_compared() {
        assertThat(Resemblance.name(null, "Kantwerk")).isNull();
        assertThat(Resemblance.name("Kantwerk", null)).isNull();
        assertThat(Resemblance.name("!?", "Kantwerk")).isNull();
        assertThat(Resemblance.domain(List.of(), domains("pixar.com"))).isNull();
        assertThat(Resemblance.domain(domains("pixar.com"), List.of())).isNull();
        assertThat(Resemblance.phone("call me", "+1 510 9223000")).isNull();
        assertThat(Resemblance.street(null, "Park Ave 1200")).isNull();
        assertThat(Resemblance.city(null, null, "94608", "Emeryville")).isNull();
        assertThat(Resemblance.country(null, "US")).isNull();
    }

    @Test
    void a_domain_agrees_with_those_above_and_below_it() {
        assertThat(Resemblance.domain(domains("ann@mail.pixar.com"), domains("disney.com", "www.pixar.com")))
                .isEqualTo(Agreement.AGREES);
        assertThat(Resemblance.domain(domains("pixar.com"), domains("careers.pixar.com")))
                .isEqualTo(Agreement.AGREES);
    }

    @Test
    void a_domain_is_near_one_of_another_ending_and_differs_from_one_of_another_name() {
        assertThat(Resemblance.domain(domains("pixar.de"), domains("pixar.com")))
                .isEqualTo(Agreement.NEAR);
        assertThat(Resemblance.domain(domains("notpixar.com"), domains("pixar.com")))
                .isEqualTo(Agreement.DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({
        "+49 731 4711001, 0731-4711001, AGREES",
        "+49 731 4711099, +49 731 4711001, NEAR",
        "+49 711 998877, +49 731 4711001, DIFFERS"
    })
    void a_number_agrees_whatever_stands_before_it_and_is_near_one_of_the_same_house(
            String typed, String known, Agreement agreement) {
        assertThat(Resemblance.phone(typed, known)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "1200 Park Ave., 1200 park ave, AGREES",
        "1200 Park Avenue, 1200 Park Ave, NEAR",
        "Ring 9, Hafenweg 2, DIFFERS"
    })
    void streets_are_near_that_share_a_word_or_a_long_number(String typed, String known, Agreement agreement) {
        assertThat(Resemblance.street(typed, known)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "94608, Emeryville, 94608, Oakland, AGREES",
        "94608, Emeryville, 94609, Oakland, NEAR",
        "94608, Emeryville, 90001, Emeryville, NEAR",
        ", Emeryville, 94608, EMERYVILLE, AGREES",
        "94608, Emeryville, 90001, Los Angeles, DIFFERS",
        ", Emeryville, , Los Angeles, DIFFERS"
    })
    void the_postal_code_goes_before_the_city(
            String typedCode, String typedCity, String knownCode, String knownCity, Agreement agreement) {
        assertThat(Resemblance.city(typedCode, typedCity, knownCode, knownCity)).isEqualTo(agreement);
    }

    @Test
    void countries_agree_or_differ() {
        assertThat(Resemblance.country("us", "US")).isEqualTo(Agreement.AGREES);
        assertThat(Resemblance.country("US", "DE")).isEqualTo(Agreement.DIFFERS);
    }
}

package org.marquee.routing.matching.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "immunology, immunologie",
        "immunology, inmunologia",
        "system, sistemas",
        "system, systeme",
        "physics, fisica",
        "physics, physik",
        "mathematics, matematicas",
        "philosophy, filosofia",
        "technique, technik",
        "biological, biologique",
        "agriculture, agricultura",
        "architecture, arquitectura",
        "administration, administracion",
        "electronics, elektronik",
        "statistics, statistik",
        "chemical, chemicals"
    })
    void are_the_same_of_one_word_in_several_languages(String one, String other) {
        assertThat(Stems.of(one)).isNotEmpty().isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "immunology, immunity",
        "biology, geology",
        "marine, market",
        "quillfeather, gallowglass",
        "brightmoor, brightwood",
        "pharmacy, farmland",
        "electronics, electrum"
    })
    void are_not_the_same_of_different_words(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "acme", "bank", "3m", "3com", "12345", "2000watt"})
    void are_none_of_short_words_and_numbers(String word) {
        assertThat(Stems.of(word)).isEmpty();
    }

    @Test
    void are_found_of_words_without_end() {
        assertThat(Stems.of("x".repeat(10_000))).isNotEmpty();
        assertThat(Stems.of("a".repeat(10_000))).isEmpty();
        assertThat(Stems.of("quill".repeat(2_000))).isNotEmpty();
        assertThat(Stems.of("ionen".repeat(2_000))).isNotEmpty();
    }
}

package org.marquee.routing.matching.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Acme Widgets; ACME WIDGETS, Inc.
                    Acme Widgets; acme-widgets GmbH & Co. KG
                    Acme Widgets; The Acme Widgets Company
                    Acme Widgets; Acme Widgets S. de R.L. de C.V.
                    Smith & Wesson; Smith and Wesson
                    Société Générale; Societe Generale S.A.
                    J. P. Morgan; JP Morgan
                    J.D. Edwards; J D Edwards
                    Meguiar's; Meguiars
                    Meguiar's; Meguiar\u2019s Inc.
                    İstanbul Çelik A.Ş.; Istanbul Celik
                    Газпром; Gazprom OAO
                    Minnesota Manufacturing; Minnesota Mfg. Co.
                    National Group of Acme; Nat'l Grp of Acme
                    Freyr Battery; FREYR Battery, Inc. /DE/
                    """)
    void gives_spellings_of_one_name_one_key(String one, String other) {
        assertThat(CompanyName.of(other).words()).isEqualTo(CompanyName.of(one).words());
    }

    @ParameterizedTest
    @CsvSource({"P&G, PG&E", "Acme Energy, Acme", "Sysco, Cisco", "Acme II, Acme III", "General Mills, General Motors"})
    void keeps_different_names_apart(String one, String other) {
        assertThat(CompanyName.of(one).words())
                .isNotEqualTo(CompanyName.of(other).words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "...", "GmbH", "n/a", "N.A.", "self-employed", "Self Employed", "none", "test", "🚀"})
    void says_nothing_when_there_is_no_company(String text) {
        assertThat(CompanyName.of(text).saysNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring", "Sun Inc.", "Native", "King Ltd", "Duo", "MAN", "GE", "The Gap Group"})
    void calls_everyday_words_and_two_letters_weak(String text) {
        assertThat(CompanyName.of(text).isWeak()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pixar", "IBM", "3M", "Naughty Dog", "Ring Power"})
    void calls_telling_names_strong(String text) {
        assertThat(CompanyName.of(text).isWeak()).isFalse();
    }

    @Test
    void takes_departments_and_places_off_a_name() {
        assertThat(NameParts.of("IT Department, Acme Widgets").bare().words()).containsExactly("acme", "widgets");
        assertThat(NameParts.of("Acme Widgets (Chester)").bare().words()).containsExactly("acme", "widgets");
        assertThat(NameParts.of("Acme Widgets - R&D").bare().words()).containsExactly("acme", "widgets");
        assertThat(NameParts.of("Plant Genetics, Acme Widgets").parts())
                .extracting(CompanyName::words)
                .contains(List.of("acme", "widgets"));
    }

    @Test
    void reads_no_more_than_a_bounded_part_of_a_long_text() {
        assertThat(CompanyName.of("ab ".repeat(10_000)).words()).hasSizeLessThanOrEqualTo(Words.MOST_WORDS);
    }
}

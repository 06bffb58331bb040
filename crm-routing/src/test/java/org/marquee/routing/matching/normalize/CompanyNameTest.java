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
    @CsvSource(delimiter = ';', textBlock = """
                    Universite d'Orleans; universite orleans
                    Universite d\u2019Orleans; universite orleans
                    Banca dell'Adriatico; banca adriatico
                    Accademia nell'Arte; accademia arte
                    Societe de l'Eau; societe eau
                    Centre (d'Etudes); centre etudes
                    """)
    void leaves_out_an_article_that_is_joined_by_an_apostrophe(String text, String plain) {
        assertThat(CompanyName.of(text).words()).isEqualTo(CompanyName.of(plain).words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    L'Oreal; loreal
                    D'Addario; daddario
                    Dell'Orto; dellorto
                    Sotheby's; sothebys
                    Land O'Lakes; land olakes
                    """)
    void keeps_an_apostrophe_that_belongs_to_the_name(String text, String words) {
        assertThat(CompanyName.of(text).words()).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    University of Chester; university chester
                    Bank of the West; bank west
                    Museo de las Artes; museo artes
                    Haus der Kunst; haus kunst
                    Big W; big w
                    E.DIS; e dis
                    """)
    void leaves_out_words_that_only_join_others_but_not_a_letter_at_the_edge(String text, String words) {
        assertThat(CompanyName.of(text).words()).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Der", "Of", "La Los", "A"})
    void keeps_particles_where_there_is_nothing_else(String text) {
        assertThat(CompanyName.of(text).words()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Quillfeather Studios Inc.; inc
                    Quillfeather GmbH & Co. KG; gmbh and co kg
                    Quillfeather S. de R.L. de C.V.; s de rl de cv
                    The Quillfeather Company; company
                    """)
    void remembers_the_legal_form_it_left_out(String text, String form) {
        assertThat(CompanyName.of(text).legalForm()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quillfeather Studios", "The Quillfeather", "Incorporated Minds", "GmbH Verlag Nord", ""})
    void finds_no_legal_form_where_there_is_none_at_the_end(String text) {
        assertThat(CompanyName.of(text).legalForm()).isEmpty();
    }

    @Test
    void abbreviates_a_name_with_and_without_its_particles_and_legal_form() {
        assertThat(CompanyName.of("University of Central Chester Ltd").acronyms())
                .containsExactlyInAnyOrder("ucc", "uocc", "uoccl");
        assertThat(CompanyName.of("Quillfeather").acronyms()).isEmpty();
        assertThat(CompanyName.of("DIS - US - Pixar").withoutInitials().acronyms())
                .isEmpty();
    }

    @Test
    void knows_the_letters_of_a_name_however_its_words_are_written() {
        assertThat(CompanyName.of("University of Chester").letters())
                .containsExactlyInAnyOrder("universitychester", "universityofchester");
        assertThat(CompanyName.of("...").letters()).isEmpty();
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

package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.routing.matching.normalize.CompanyName;

class AbridgedTest {

    @ParameterizedTest
    @CsvSource({
        "JDRF New Zealand, Juvenile Diabetes Research Foundation New Zealand",
        "Mathematical Institute of SASA, Mathematical Institute of the Serbian Academy of Sciences and Arts",
        "N.C. Department of Transportation, North Carolina Department of Transportation"
    })
    void gives_a_name_and_its_abridged_form_a_key_in_common(String abridged, String inFull) {
        assertThat(inFull(inFull)).containsAnyElementsOf(asInitials(abridged));
    }

    @ParameterizedTest
    @CsvSource({
        "JDRF Australia, Juvenile Diabetes Research Foundation New Zealand",
        "JRDF New Zealand, Juvenile Diabetes Research Foundation New Zealand"
    })
    void gives_names_that_end_otherwise_or_have_other_initials_none(String abridged, String inFull) {
        assertThat(inFull(inFull)).doesNotContainAnyElementsOf(asInitials(abridged));
    }

    @Test
    void takes_long_words_for_no_initials() {
        assertThat(asInitials("Quillfeather Vandermeer")).isEmpty();
        assertThat(asInitials("Quill")).isEmpty();
        assertThat(inFull("Quillfeather Vandermeer")).isEmpty();
        assertThat(inFull("")).isEmpty();
    }

    @Test
    void gives_a_long_name_no_more_keys_than_initials_have_lengths() {
        assertThat(inFull(String.join(" ", Collections.nCopies(200, "Quill")))).hasSize(7);
    }

    private static List<Integer> asInitials(String name) {
        return Abridged.asInitials(CompanyName.of(name).words());
    }

    private static List<Integer> inFull(String name) {
        return Abridged.inFull(CompanyName.of(name).words());
    }
}

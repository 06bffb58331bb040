package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.score.Weights;

class NameMeasureTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    WHOLE;               Quillfeather Studios; Quillfeather Studios Inc.
                    WHOLE_OTHER_ORDER;   Studios Quillfeather; Quillfeather Studios
                    IDENTICAL;           University of Chester; University of Chester Ltd
                    SAME_LEGAL_FORM;     Quillfeather GmbH; QUILLFEATHER gmbh
                    OTHER_LEGAL_FORM;    Quillfeather GmbH; Quillfeather Inc.
                    INITIALS_2;          QG; Quillfeather GmbH
                    INITIALS_3;          UOC; University of Chester
                    INITIALS_4;          QUOB; Quillfeather Union of Brightmoor
                    INITIALS_MORE;       QSBGVML; Quillfeather Studios Brightmoor Gallowglass Vandermeer Music Larks
                    INITIALS_EXACT;      QSBGVML; Quillfeather Studios Brightmoor Gallowglass Vandermeer Music Larks
                    INITIALS_LEGAL_FORM; QUOB; Quillfeather Union of Brightmoor Ltd
                    INITIALS_INSTITUTION;UOC; University of Chester
                    SAME_LETTERS;        Quill Feather; Quillfeather
                    SAME_LETTERS;        Quillfeather; Quill Feather
                    LISTED_STARTS;       Quillfeather; Quillfeather Studios
                    LISTED_ENDS;         Studios; Quillfeather Studios
                    TYPED_STARTS;        Quillfeather Plumbing; Quillfeather
                    TYPED_ENDS;          Big Quillfeather; Quillfeather
                    NUMBERS_DIFFER;      Quillfeather 2; Quillfeather 3
                    FIRST_WORD;          Quillfeather Plumbing; Quillfeather Studios
                    UNKNOWN_LEFT;        Quillfeather Plumbing; Quillfeather
                    ONE_WORD_OF_MORE;    Quillfeather; Quillfeather Studios
                    TRANSLATED;          Quillfeather Sairaala; Quillfeather Hospital
                    INVERTED_TRANSLATED; Sairaala Quillfeather; Quillfeather Hospital
                    COGNATES;            Quillfeather Inmunologia; Quillfeather Immunology
                    MISSPELT_LOSS;       Quillfether Studios; Quillfeather Studios
                    LETTERS_NEAR;        Quillfether Studios; Quillfeather Studios
                    ABBREVIATED;         Quillfeather Vander; Quillfeather Vandermeer
                    JOINED;              Big Quill Feather Ltd; Quillfeather Big
                    SPELLED_OUT_3;       ALS Society; Amyotrophic Lateral Sclerosis Society
                    SPELLED_OUT_2;       QF Society; Quill Feather Society
                    SPELLED_OUT_MORE;    Amyotrophic Lateral Sclerosis Network Society; ALSN Society
                    CONFLICT_LITTLE;     Quillfeather Plumbing; Quillfeather Studios
                    CONFLICT_ONE_WORD;   Quillfeather Plumbing; Quillfeather Studios
                    CONFLICT_FIRST;      Big Quillfeather; Old Quillfeather
                    CONFLICT_GENERIC;    Quillfeather Foundation; Quillfeather University
                    TYPED_LEFT_GENERIC;  Quillfeather University; Quillfeather
                    LISTED_LEFT_ORDINARY;Quillfeather; Quillfeather Bread
                    WEAK;                Ring; Ring
                    PART;                IT Department, Quillfeather; Quillfeather
                    """)
    void notices(NameFeature feature, String typed, String listed) {
        assertThat(hit(typed, listed).has(feature)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    WHOLE;               Quillfeather Studios; Quillfeather
                    WHOLE;               Studios Quillfeather; Quillfeather Studios
                    WHOLE;               Quillfether Studios; Quillfeather Studios
                    WHOLE_OTHER_ORDER;   Quillfeather Studios; Quillfeather Studios
                    IDENTICAL;           University Chester; University of Chester
                    SAME_LEGAL_FORM;     Quillfeather; Quillfeather
                    OTHER_LEGAL_FORM;    Quillfeather GmbH; Quillfeather
                    INITIALS_2;          QS; QS Limited
                    INITIALS_3;          QBS; Quillfeather Studios Brightmoor
                    INITIALS_EXACT;      UOC; University of Chester
                    INITIALS_INSTITUTION; QUOB; Quillfeather Urns of Brightmoor
                    SAME_LETTERS;        Quillfeather; Quillfeather
                    LISTED_STARTS;       Studios; Quillfeather Studios
                    LISTED_ENDS;         Quillfeather; Quillfeather Studios
                    TYPED_STARTS;        Big Quillfeather; Quillfeather
                    TYPED_ENDS;          Quillfeather Plumbing; Quillfeather
                    NUMBERS_DIFFER;      Quillfeather 2; Quillfeather 2
                    FIRST_WORD;          Big Quillfeather; Quillfeather Big
                    ONE_WORD_OF_MORE;    Quillfeather; Quillfeather
                    TRANSLATED;          Quillfeather Hospital; Quillfeather Hospital
                    INVERTED_TRANSLATED; Hospital Quillfeather; Quillfeather Hospital
                    COGNATES;            Quillfeather Immunology; Quillfeather Immunology
                    MISSPELT_LOSS;       Quillfeather Studios; Quillfeather Studios
                    LETTERS_NEAR;        Quillfeather; Gallowglass
                    SPELLED_OUT_3;       SLA Society; Amyotrophic Lateral Sclerosis Society
                    SPELLED_OUT_MORE;    ALS Society; Amyotrophic Lateral Sclerosis Society
                    CONFLICT_LITTLE;     Quillfeather Plumbing; Quillfeather
                    CONFLICT_ONE_WORD;   Quillfeather Plumbing; Quillfeather
                    CONFLICT_FIRST;      Quillfeather Plumbing; Quillfeather Studios
                    CONFLICT_GENERIC;    Quillfeather Foundation; Quillfeather
                    TYPED_LEFT_GENERIC;  Quillfeather Plumbing; Quillfeather
                    WEAK;                Quillfeather; Quillfeather
                    PART;                Quillfeather; Quillfeather
                    """)
    void does_not_notice(NameFeature feature, String typed, String listed) {
        assertThat(hit(typed, listed).has(feature)).isFalse();
    }

    @Test
    void measures_more_the_more_is_left_over() {
        double little = sum(hit("Quillfeather", "Quillfeather Studios"), NameAspect.LISTED_LEFT);
        double much = sum(hit("Quillfeather", "Quillfeather Studios Brightmoor Gallowglass"), NameAspect.LISTED_LEFT);

        assertThat(much).isGreaterThan(little);
        assertThat(little).isPositive();
        assertThat(sum(hit("Quillfeather", "Quillfeather"), NameAspect.LISTED_LEFT))
                .isZero();
    }

    @Test
    void measures_nothing_that_is_no_number() {
        for (String typed : new String[] {"Quillfeather", "a", "1", "Ring", "Quill Feather GmbH", "x".repeat(10_000)}) {
            assertThat(hit(typed, "Vandermeer 3 Ltd").features())
                    .satisfies(features -> assertThat(DoubleStream.of(features)).allMatch(Double::isFinite));
        }
    }

    private static double sum(NameHit hit, NameAspect aspect) {
        double sum = 0;
        for (NameFeature feature : NameFeature.values()) {
            sum += feature.aspect() == aspect ? hit.features()[feature.place()] : 0;
        }
        return sum;
    }

    private static NameHit hit(String typed, String listed) {
        Names names = new Names();
        names.put(1, Listing.names(listed));
        names.put(2, Listing.names("Nobody of that kind"));
        return names.ask(
                NameParts.of(typed),
                Weights.shipped().names(),
                (id, ordinal) -> true,
                question -> question.about(1).orElseThrow());
    }
}

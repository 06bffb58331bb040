package org.marquee.routing.matching.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "kilchberg,kilcyberg,1",
        "procter,proctor,1",
        "abcd,bacd,1",
        "company,compayn,1",
        "abc,abc,0",
        "abc,xyz,3"
    })
    void counts_edits_and_swapped_neighbours_as_one(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b, 5)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a, 5)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "procter,proctor,true",
        "university,unjvorsity,true",
        "cisco,sysco,false",
        "ring,king,false",
        "ge,gm,false"
    })
    void forgives_long_words_only(String a, String b, boolean same) {
        assertThat(Spelling.mayBeSame(a, b)).isEqualTo(same);
    }
}

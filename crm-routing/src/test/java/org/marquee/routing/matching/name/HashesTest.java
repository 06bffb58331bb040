package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashesTest {

    @Test
    void reads_no_further_than_it_is_told() {
        assertThat(Hashes.of("quillfeather", 5)).isEqualTo(Hashes.of("quill", 5));
        assertThat(Hashes.of("quillfeather", 5)).isNotEqualTo(Hashes.of("quillfeather", 6));
    }

    @Test
    void leaves_out_the_letter_it_is_told_to() {
        String word = "quill";

        assertThat(Hashes.without(word, 0)).isEqualTo(Hashes.of("uill", 4));
        assertThat(Hashes.without(word, 2)).isEqualTo(Hashes.of("qull", 4));
        assertThat(Hashes.without(word, 4)).isEqualTo(Hashes.of("quil", 4));
    }

    @Test
    void tells_words_apart_that_differ_in_order_only() {
        assertThat(Hashes.of("ab", 2)).isNotEqualTo(Hashes.of("ba", 2));
    }

    @Test
    void spreads_hashes_that_differ_little() {
        long differ = IntStream.range(0, 1_000)
                .map(i -> Hashes.of("word" + i, ("word" + i).length()) >>> 22)
                .distinct()
                .count();

        assertThat(differ).isGreaterThan(500);
    }

    @Test
    void tells_spellings_apart_that_have_one_hash() {
        String one = "brightmoorbakerylogisticsclocks";
        String other = "vandermeermarinemusicpaints";

        assertThat(Hashes.of(one, one.length())).isEqualTo(Hashes.of(other, other.length()));
        assertThat(Hashes.mayShareSpelling(spellings(one), spellings(other))).isFalse();
    }

    @Test
    void finds_one_spelling_among_others() {
        int several = spellings("quillfeather", "quillandfeather", "qf");

        assertThat(Hashes.mayShareSpelling(several, spellings("quillandfeather")))
                .isTrue();
        assertThat(Hashes.mayShareSpelling(spellings("gallowglass", "quillfeather"), several))
                .isTrue();
        assertThat(Hashes.mayShareSpelling(several, spellings("gallowglass"))).isFalse();
        assertThat(Hashes.mayShareSpelling(several, spellings())).isFalse();
        assertThat(Hashes.mayShareSpelling(spellings(), spellings())).isFalse();
    }

    private static int spellings(String... texts) {
        return Hashes.ofSpellings(new LinkedHashSet<>(List.of(texts)));
    }
}

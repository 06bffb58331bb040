package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashedListsTest {
    private final HashedLists.Writer writer = new HashedLists.Writer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void finds_what_stands_under_a_hash_and_nothing_of_its_neighbours(int hash) {
        writer.add(hash, 9);
        writer.add(hash + 1, 1);
        writer.add(hash - 1, 2);
        writer.add(hash, 4);

        HashedLists lists = writer.done();

        assertThat(list(lists, hash)).containsExactly(4, 9);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 0, -8, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void finds_nothing_under_a_hash_that_nobody_has(int hash) {
        writer.add(8, 1);

        HashedLists lists = writer.done();

        assertThat(list(lists, hash)).isEmpty();
    }

    @Test
    void keeps_what_is_added_twice_once() {
        writer.add(8, 1);
        writer.add(8, 1);

        assertThat(list(writer.done(), 8)).containsExactly(1);
    }

    @Test
    void finds_nothing_while_it_is_empty() {
        assertThat(list(writer.done(), 0)).isEmpty();
    }

    @Test
    void grows() {
        IntStream.range(0, 10_000).forEach(i -> writer.add(i % 100, i));

        HashedLists lists = writer.done();

        assertThat(IntStream.range(0, 100)).allMatch(hash -> list(lists, hash).size() == 100);
        assertThat(list(lists, 42)).startsWith(42, 142, 242).isSorted();
    }

    @Test
    void finds_hashes_that_are_spread_and_those_that_are_not() {
        IntStream.range(0, 5_000).forEach(i -> writer.add(spread(i), i));
        IntStream.range(0, 5_000).forEach(i -> writer.add(Integer.MAX_VALUE, i));
        IntStream.range(0, 5_000).forEach(i -> writer.add(i, i));

        HashedLists lists = writer.done();

        assertThat(IntStream.range(0, 5_000)).allMatch(i -> list(lists, i).contains(i));
        assertThat(IntStream.range(0, 5_000))
                .allMatch(i -> list(lists, spread(i)).contains(i));
        assertThat(list(lists, Integer.MAX_VALUE)).hasSize(5_000);
        assertThat(list(lists, Integer.MIN_VALUE)).isEmpty();
    }

    private static int spread(int i) {
        String text = "w" + i;
        return Hashes.of(text, text.length());
    }

    private static List<Integer> list(HashedLists lists, int hash) {
        List<Integer> found = new ArrayList<>();
        for (int i = lists.from(hash); lists.has(i, hash); i++) {
            found.add(lists.at(i));
        }
        return found;
    }
}

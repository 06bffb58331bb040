package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntListsTest {

    @Test
    void keeps_what_was_added_to_each_list_in_order() {
        IntLists lists = lists(List.of(5, 3, 5), List.of(), List.of(7));

        assertThat(list(lists, 0)).containsExactly(5, 3, 5);
        assertThat(list(lists, 1)).isEmpty();
        assertThat(list(lists, 2)).containsExactly(7);
        assertThat(lists.count(0)).isEqualTo(3);
        assertThat(lists.count(1)).isZero();
    }

    @Test
    void leaves_out_what_belongs_to_a_list_that_was_not_ended() {
        IntLists.Writer writer = new IntLists.Writer();
        writer.add(1);
        writer.end();
        writer.add(2);

        assertThat(writer.keys()).isEqualTo(1);
        assertThat(list(writer.done(), 0)).containsExactly(1);
    }

    @Test
    void turns_round_from_values_to_the_lists_that_have_them_each_once_and_in_order() {
        IntLists turned =
                lists(List.of(2, 0, 2), List.of(), List.of(0), List.of(3, 2)).inverted(4);

        assertThat(list(turned, 0)).containsExactly(0, 2);
        assertThat(list(turned, 1)).isEmpty();
        assertThat(list(turned, 2)).containsExactly(0, 3);
        assertThat(list(turned, 3)).containsExactly(3);
    }

    @Test
    void turns_round_nothing() {
        IntLists turned = new IntLists.Writer().done().inverted(2);

        assertThat(list(turned, 0)).isEmpty();
        assertThat(list(turned, 1)).isEmpty();
    }

    @Test
    void grows_with_many_lists_and_with_a_long_one() {
        IntLists.Writer writer = new IntLists.Writer();
        IntStream.range(0, 10_000).forEach(writer::add);
        writer.end();
        IntStream.range(0, 5_000).forEach(i -> {
            writer.add(i);
            writer.end();
        });

        IntLists lists = writer.done();

        assertThat(lists.count(0)).isEqualTo(10_000);
        assertThat(IntStream.range(0, 5_000)).allMatch(i -> list(lists, i + 1).equals(List.of(i)));
    }

    @SafeVarargs
    private static IntLists lists(List<Integer>... contents) {
        IntLists.Writer writer = new IntLists.Writer();
        for (List<Integer> content : contents) {
            content.forEach(writer::add);
            writer.end();
        }
        return writer.done();
    }

    private static List<Integer> list(IntLists lists, int key) {
        return IntStream.range(lists.from(key), lists.to(key))
                .mapToObj(lists::at)
                .toList();
    }
}

package org.marquee.routing.matching.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.marquee.routing.matching.AccountFixture.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.Certainty;
import org.marquee.routing.matching.score.Signal;
import org.marquee.routing.matching.score.Weights;

class LearningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int FIRMS = 40;
    private static final long NOBODY = -1;
    private static final Weights SHIPPED = Weights.shipped();
    private final MatchingIndex index = new MatchingIndex();

    @BeforeEach
    void listAccounts() {
        index.replaceAll(IntStream.range(0, FIRMS)
                .mapToObj(i ->
                        account(i, name(i)).website(domain(i)).phone(phone(i)).build())
                .toList());
    }

    @Test
    void trusts_a_signal_less_that_misleads_in_all_lessons_and_the_others_as_before() {
        Weights learnt = learnt(i -> lesson(null, domain(i), phone((i + 1) % FIRMS), i));

        assertThat(learnt.of(Signal.SAME_PHONE)).isLessThan(SHIPPED.of(Signal.SAME_PHONE) - 0.5);
        assertThat(learnt.of(Signal.SAME_DOMAIN)).isGreaterThan(SHIPPED.of(Signal.SAME_DOMAIN) - 0.2);
        Set<Signal> unheard =
                EnumSet.of(Signal.SAME_STREET, Signal.SAME_POSTAL_CODE, Signal.OTHER_COUNTRY, Signal.UNLISTED_DOMAIN);
        assertThat(unheard).allSatisfy(signal -> assertThat(learnt.of(signal)).isEqualTo(SHIPPED.of(signal)));
    }

    @Test
    void does_not_trust_a_signal_less_that_is_always_right() {
        Weights learnt = learnt(i -> lesson(null, null, phone(i), i));

        assertThat(learnt.of(Signal.SAME_PHONE)).isGreaterThanOrEqualTo(SHIPPED.of(Signal.SAME_PHONE));
    }

    @Test
    void is_less_certain_after_lessons_in_which_the_likeliest_was_wrong() {
        Weights wrong = learnt(i -> lesson(name(i), null, null, NOBODY));

        Weights right = learnt(i -> lesson(name(i), null, null, i));

        assertThat(wrong.of(Certainty.ANY)).isLessThan(right.of(Certainty.ANY));
    }

    @Test
    void leaves_alone_what_names_weigh() {
        Weights learnt = learnt(i -> lesson(name(i), null, null, (i + 1) % FIRMS));

        assertThat(learnt.names().values()).containsExactly(SHIPPED.names().values());
    }

    @Test
    void learns_the_same_from_the_same_lessons() {
        IntFunction<Lesson> lessons = i -> lesson(name(i), domain(i * 7 % FIRMS), null, i);

        assertThat(learnt(lessons)).hasToString(learnt(lessons).toString());
    }

    @Test
    void learns_from_several_indexes_at_once() {
        MatchingIndex other = new MatchingIndex();
        other.put(account(500, "Gallowglass").phone("+1 614 555 0199").build());
        Learning learning = new Learning(1e-3);
        learning.add(List.of(lesson(null, null, phone(0), NOBODY)), index, TODAY);
        learning.add(List.of(lesson(null, null, "614 555 0199", NOBODY)), other, TODAY);

        Weights learnt = learning.from(SHIPPED);

        assertThat(learnt.of(Signal.SAME_PHONE)).isLessThan(SHIPPED.of(Signal.SAME_PHONE));
    }

    @Test
    void keeps_near_to_where_it_was_when_it_is_restrained() {
        Learning learning = new Learning(10);
        learning.add(List.of(lesson(null, domain(0), phone(1), 0)), index, TODAY);

        Weights learnt = learning.from(SHIPPED);

        assertThat(Signal.values())
                .allSatisfy(signal -> assertThat(learnt.of(signal)).isCloseTo(SHIPPED.of(signal), within(0.2)));
    }

    private Weights learnt(IntFunction<Lesson> lessons) {
        Learning learning = new Learning(1e-3);
        learning.add(IntStream.range(0, FIRMS).mapToObj(lessons).toList(), index, TODAY);
        return learning.from(SHIPPED);
    }

    private static Lesson lesson(String company, String domain, String phone, long right) {
        String email = domain == null ? null : "pat@" + domain;
        return new Lesson(
                new MatchSubject(company, email, null, phone, null, null, null, null, null), id -> id == right);
    }

    private static String name(int i) {
        return "Quill" + word(i) + " Studios";
    }

    private static String domain(int i) {
        return "quill" + word(i) + ".com";
    }

    private static String phone(int i) {
        return "+1 614 555 " + (1000 + i);
    }

    private static String word(int i) {
        return "%cor%can".formatted('a' + i / 6, 'a' + i % 6);
    }

    @Test
    void learns_nothing_from_no_lessons() {
        Weights learnt = new Learning(1e-3).from(Weights.shipped());

        assertThat(learnt).hasToString(Weights.shipped().toString());
    }
}

package org.marquee.routing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.MatchSubject;

class ReportTest {

    @Test
    void takes_the_threshold_with_the_best_f1() {
        Report report = new Report(
                List.of(answered("a", 9, "a"), answered("b", 8, "b"), answered("c", 7, "x"), answered("d", 6, "x")));

        assertThat(report.best()).isEqualTo(new Quality(2, 2, 4));
        assertThat(report.best().f1()).isEqualTo(2 * 2.0 / 6);
    }

    @Test
    void takes_the_lowest_threshold_that_keeps_a_precision() {
        Report report = new Report(
                List.of(answered("a", 9, "a"), answered("b", 8, "x"), answered("c", 7, "c"), answered("d", 6, "d")));

        assertThat(report.keeping(1)).isEqualTo(new Quality(1, 1, 4));
        assertThat(report.keeping(.75)).isEqualTo(new Quality(3, 4, 4));
    }

    @Test
    void keeps_no_precision_if_the_surest_answer_is_wrong() {
        Report report = new Report(List.of(answered("a", 9, "x"), answered("b", 8, "b")));

        assertThat(report.keeping(.98).recall()).isZero();
    }

    /** No threshold lies between equal scores. */
    @Test
    void takes_or_leaves_equal_scores_together() {
        Report report = new Report(List.of(answered("a", 9, "a"), answered("b", 9, "x"), answered("c", 5, "c")));

        assertThat(report.keeping(1)).isEqualTo(new Quality(0, 0, 3));
    }

    @Test
    void counts_an_answer_as_wrong_where_there_is_none() {
        Report report = new Report(List.of(answered("a", 9, "a"), answered("", 8, "x"), answered("b", 7, "b")));

        assertThat(report.keeping(.6)).isEqualTo(new Quality(2, 3, 2));
    }

    @Test
    void looks_at_ten_answers_and_no_more() {
        String[] tenth = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "a"};
        String[] eleventh = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a"};

        assertThat(new Report(List.of(answered("a", 9, tenth))).amongTen()).isEqualTo(1);
        assertThat(new Report(List.of(answered("a", 9, eleventh))).amongTen()).isZero();
    }

    @Test
    void leaves_out_what_nobody_can_know() {
        Question unknowable = new Question("q", null, "hard", false, Set.of("a"));
        Report report = new Report(List.of(new Answered(unknowable, List.of("x"), 9), answered("b", 8, "b")));

        assertThat(report.best()).isEqualTo(new Quality(1, 1, 1));
    }

    @Test
    void says_so_if_no_truth_is_known() {
        Question open = new Question("q", null, "", true, null);

        assertThat(new Report(List.of(new Answered(open, List.of("x"), 9))).text())
                .contains("No truth");
    }

    /** {@code right} is empty if there is no right answer. */
    private static Answered answered(String right, double score, String... found) {
        MatchSubject subject = new MatchSubject(right, null, null, null, null, null, null, null, null);
        Set<String> answers = right.isEmpty() ? Set.of() : Set.of(right);
        return new Answered(new Question("q", subject, "", true, answers), List.of(found), score);
    }
}

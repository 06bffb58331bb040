package org.marquee.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.marquee.domain.decision.Decision.Goal;

class GradeTest {
    private static final Goal PIXAR = new Goal(1, 9L);
    private static final Goal ABC = new Goal(2, 9L);
    private static final Goal PLUMBER = new Goal(3, null);

    private static SampledDecision labelled(Answer answer, Goal right, Goal thought) {
        SampledDecision sampled = new SampledDecision(1, 1, 1, new SampledDecision.Stratum("NONE", 10, 5), null);
        sampled.label(answer, right, thought, 7, Instant.EPOCH);
        return sampled;
    }

    @Test
    void the_same_account_is_right_and_another_of_its_umbrella_is_near() {
        assertThat(Grade.of(PIXAR, PIXAR)).isEqualTo(Grade.SAME_ACCOUNT);
        assertThat(Grade.of(ABC, PIXAR)).isEqualTo(Grade.SAME_UMBRELLA);
        assertThat(Grade.of(ABC, PIXAR).isOfGroup()).isTrue();
    }

    @Test
    void two_accounts_outside_umbrellas_have_nothing_in_common() {
        assertThat(Grade.of(PLUMBER, new Goal(4, null))).isEqualTo(Grade.WRONG);
        assertThat(Grade.of(PLUMBER, PIXAR).isOfGroup()).isFalse();
    }

    @Test
    void nothing_is_right_where_one_of_both_is_missing() {
        assertThat(Grade.of(null, PIXAR)).isEqualTo(Grade.WRONG);
        assertThat(Grade.of(PIXAR, null)).isEqualTo(Grade.WRONG);
        assertThat(Grade.of(null, null)).isEqualTo(Grade.WRONG);
    }

    @Test
    void what_cannot_be_told_has_no_grade_and_a_later_label_takes_the_place_of_the_first() {
        SampledDecision sampled = labelled(Answer.CANNOT_TELL, null, PIXAR);
        assertThat(sampled.grade()).isNull();

        sampled.label(Answer.ACCOUNT, PIXAR, PIXAR, 7, Instant.EPOCH.plusSeconds(1));

        assertThat(sampled.grade()).isEqualTo(Grade.SAME_ACCOUNT);
        assertThat(sampled.rightAccountId()).isEqualTo(1);
    }

    @Test
    void an_account_goes_with_its_answer_and_with_no_other() {
        assertThatIllegalArgumentException().isThrownBy(() -> labelled(Answer.ACCOUNT, null, PIXAR));
        assertThatIllegalArgumentException().isThrownBy(() -> labelled(Answer.NONE, PIXAR, PIXAR));
    }
}

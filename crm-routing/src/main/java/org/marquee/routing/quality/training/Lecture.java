package org.marquee.routing.quality.training;

import java.time.LocalDate;
import java.util.List;
import org.marquee.domain.quality.LabelledDecision.Source;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.learn.Learning;
import org.marquee.routing.matching.learn.Lesson;

/**
 * A lead whose account a person told, with the accounts as they were before he did.
 *
 * @param hasAccount whether it belongs to one of ours
 * @param heldOut whether it is only for measuring
 */
record Lecture(Lesson lesson, boolean hasAccount, MatchingIndex index, Source source, boolean heldOut) {
    private static final int HELD_OUT = 5;

    /** Every fifth lead, always the same ones, so that nothing is ever measured by what was learnt from it before. */
    static boolean isHeldOut(long leadId) {
        return leadId % HELD_OUT == 0;
    }

    void teach(Learning learning, LocalDate day) {
        learning.add(List.of(lesson), index, day);
    }
}

package org.marquee.routing.quality.label;

import java.util.List;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.quality.Answer;
import org.marquee.domain.quality.SampleState;

/**
 * A lead of a sample as it is labelled.
 *
 * @param runId the run of governance that drew the sample
 * @param item null in a sample of which nothing was drawn
 * @param signedOff whether labels stand for good
 * @param owner the name of the person who labels
 * @param mayLabel whether the caller does
 */
public record LabelSheet(SampleState sample, long runId, Item item, boolean signedOff, String owner, boolean mayLabel) {
    /**
     * One lead.
     *
     * @param place its turn, from 1
     * @param typed what somebody typed
     * @param choices accounts in the order of their names
     * @param answer what was said of it so far; null if nothing
     * @param right the account that was chosen; null unless the answer is one
     * @param previous the one before it; null at the beginning
     * @param next the one after it; null at the end
     * @param nextOpen the next that has no label, from here on and then from the beginning; null if all have one
     */
    public record Item(
            long id,
            int place,
            Submission typed,
            List<LabelChoice> choices,
            Answer answer,
            LabelChoice right,
            Long previous,
            Long next,
            Long nextOpen) {
        /** Whether the chosen account is none of those offered. */
        public boolean isOther() {
            return right != null && choices.stream().noneMatch(choice -> choice.id() == right.id());
        }
    }

    public boolean isOpen() {
        return mayLabel && !signedOff;
    }
}

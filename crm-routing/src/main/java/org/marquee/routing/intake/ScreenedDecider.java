package org.marquee.routing.intake;

import java.time.LocalDate;
import java.util.Collection;
import org.marquee.domain.lead.Submission;
import org.marquee.routing.conversion.LeadDecider;
import org.marquee.routing.conversion.Ruling;
import org.marquee.routing.knowledge.Snapshot;

/** Decides on a lead after looking whether it is meant seriously. The same in, the same out. */
final class ScreenedDecider {
    private final LeadDecider decider = new LeadDecider();

    Ruling decide(Submission submission, Collection<Long> barred, Snapshot known, LocalDate today) {
        return Screen.spamReason(submission, known.index(), today)
                .map(reason -> SpamRuling.of(reason, known.roster()))
                .orElseGet(() -> decider.decide(submission, barred, known, today));
    }
}

package org.marquee.web.home;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.time.DueDate;
import org.marquee.web.lead.LeadView;
import org.marquee.web.words.Words;

/**
 * A lead on which a clock runs, and what must happen before it runs out.
 *
 * @param own whether it runs for the person who looks
 */
public record DueLead(LeadView lead, LeadClock.Name clock, DueDate due, boolean own) {
    /** Where the person is from, what is to be done, and by whom if that is somebody else. */
    public String about() {
        String owner = own || lead.owner() == null ? null : lead.owner().name();
        return Stream.of(from(), Words.of("home.clock." + clock), owner)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String from() {
        Submission submission = lead.submission();
        if (lead.account() != null) {
            return lead.account().name();
        }
        return submission.company() == null ? submission.email() : submission.company();
    }
}

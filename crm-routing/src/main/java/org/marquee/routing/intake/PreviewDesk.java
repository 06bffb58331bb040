package org.marquee.routing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.marquee.domain.lead.Submission;
import org.marquee.routing.conversion.Ruling;
import org.marquee.routing.intake.KnownPeople.KnownLead;
import org.marquee.routing.knowledge.Snapshot;

/** Says what would come of submissions if they were handed in now; it writes nothing. */
@ApplicationScoped
public class PreviewDesk {
    @Inject
    private KnownPeople people;

    @Inject
    private Clock clock;

    private final ScreenedDecider decider = new ScreenedDecider();

    /** One result for each submission, in their order. They do not know of each other. */
    public List<IntakeResult> preview(List<Submission> submissions, Snapshot known) {
        KnownPeople.Found found =
                people.look(submissions.stream().map(Submission::personKey).collect(Collectors.toSet()));
        return submissions.stream()
                .map(submission -> preview(submission, found, known))
                .toList();
    }

    private IntakeResult preview(Submission submission, KnownPeople.Found found, Snapshot known) {
        String key = submission.personKey();
        if (found.contacts().containsKey(key)) {
            return KnownContacts.preview(found.contacts().get(key));
        }
        KnownLead person = found.leads().get(key);
        if (person == null) {
            return IntakeResults.preview(null, decide(submission, List.of(), known), known);
        }
        if (found.isClosed(key)) {
            return ClosedLeads.preview(person.lead());
        }
        Submission whole = person.lead().submissionWith(submission);
        return IntakeResults.preview(person.lead(), decide(whole, person.barred(), known), known);
    }

    private Ruling decide(Submission submission, List<Long> barred, Snapshot known) {
        return decider.decide(submission, barred, known, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}

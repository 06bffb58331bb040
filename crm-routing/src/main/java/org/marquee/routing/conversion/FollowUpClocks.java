package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClock.Name;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.routing.knowledge.Roster;
import org.marquee.routing.policy.ClockTerms;

/** Starts the clocks that an owner works by, in the business time of the policy's calendar. */
@ApplicationScoped
public class FollowUpClocks {
    @Inject
    private LeadClocks clocks;

    @Inject
    private Clock clock;

    /** Stops what runs for the lead and starts what its present state asks for. */
    List<LeadClock> restart(Lead lead, List<LeadClock> running, Roster roster) {
        Instant now = clock.instant();
        running.forEach(before -> before.stop(now));
        List<LeadClock> started = start(lead, roster, now);
        keepDue(lead, started);
        return started;
    }

    private List<LeadClock> start(Lead lead, Roster roster, Instant now) {
        return terms(lead, roster.policy().clocks()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(term -> clocks.start(new LeadClock(
                        lead.id(),
                        term.getKey(),
                        lead.ownerId(),
                        now,
                        roster.calendar().plusHours(now, term.getValue()))))
                .toList();
    }

    /** Stops those of the name, since what they wait for was done, and answers with them. */
    public List<LeadClock> answer(Lead lead, Name name) {
        Instant now = clock.instant();
        List<LeadClock> running = clocks.runningFor(lead.id());
        List<LeadClock> answered =
                running.stream().filter(one -> one.name() == name).toList();
        answered.forEach(one -> one.stop(now));
        keepDue(lead, running);
        return answered;
    }

    /** Lets those run again that the act had stopped, and no others; answers with them. */
    public List<LeadClock> takeBack(Lead lead, LeadAct act) {
        List<LeadClock> stopped = clocks.stoppedBy(act);
        List<LeadClock> running = clocks.runningFor(lead.id());
        if (act.kind().moves()) {
            running.forEach(one -> one.stop(clock.instant()));
        }
        stopped.forEach(one -> one.resume(lead.ownerId()));
        keepDue(lead, Stream.concat(running.stream(), stopped.stream()).toList());
        return stopped;
    }

    /** Lets these run again in the place of those that run now. */
    void resume(Lead lead, Collection<Long> former) {
        clocks.runningFor(lead.id()).forEach(one -> one.stop(clock.instant()));
        List<LeadClock> resumed = clocks.byIds(former);
        resumed.forEach(one -> one.resume(lead.ownerId()));
        keepDue(lead, resumed);
    }

    private static void keepDue(Lead lead, List<LeadClock> known) {
        lead.dueBy(known.stream()
                .filter(LeadClock::isRunning)
                .map(LeadClock::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    private static Map<Name, Integer> terms(Lead lead, ClockTerms terms) {
        return switch (lead.disposition()) {
            case CONVERTED, ASSIGNED ->
                Map.of(Name.ACCEPTANCE, terms.acceptanceHours(), Name.FIRST_TOUCH, terms.firstTouchHours());
            case IN_REVIEW, HELD -> Map.of(Name.REVIEW, terms.acceptanceHours());
            case NEW, EXCLUDED, PAUSED, COMPETITOR, SPAM -> Map.of();
        };
    }
}

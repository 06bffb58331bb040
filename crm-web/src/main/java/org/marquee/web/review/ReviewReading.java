package org.marquee.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.LeadsInReview;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Neighbours;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.time.BusinessCalendar;
import org.marquee.domain.time.DueDate;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchResult;
import org.marquee.web.lead.CandidateView;
import org.marquee.web.lead.LeadReading;
import org.marquee.web.queue.QueueList.Entry;
import org.marquee.web.queue.QueuePlace;
import org.marquee.web.review.ReviewRecord.Last;

/** Reads the review queue. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ReviewReading {
    @EJB
    private LeadReading reading;

    @Inject
    private Leads leads;

    @Inject
    private LeadsInReview waiting;

    @Inject
    private Decisions decisions;

    @Inject
    private ReviewColumns columns;

    @Inject
    private KnownAccounts known;

    @Inject
    private Users users;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Clock clock;

    /** The earliest due first; {@code after} is the place of the last one before. */
    public Slice<Entry<ReviewWaiting>> list(ReviewAsked asked, After after, int limit, Caller caller) {
        Slice<Lead> found = waiting.list(asked.filter(caller), after, limit);
        Map<Long, Decision> latest =
                decisions.latestOf(found.items().stream().map(Lead::id).toList());
        BusinessCalendar calendar = knowledge.current().roster().calendar();
        Instant now = clock.instant();
        return found.map(lead -> new Entry<>(
                new QueuePlace(lead.dueAt(), lead.id()),
                calendar.due(lead.dueAt(), now),
                row(lead, latest.get(lead.id()))));
    }

    private static ReviewWaiting row(Lead lead, Decision latest) {
        Optional<Candidate> best = Optional.ofNullable(latest)
                .map(decision -> StoredJson.read(decision.matchResult(), MatchResult.class))
                .flatMap(match -> match.candidates().stream().findFirst());
        return new ReviewWaiting(
                lead.submission().person().displayName(),
                lead.submission().company(),
                lead.reviewCause(),
                best.map(Candidate::name).orElse(null),
                best.map(Candidate::probability).orElse(0.0));
    }

    /** What stands around a place. */
    public Neighbours around(ReviewAsked asked, After place, Caller caller) {
        return Neighbours.around(
                place,
                waiting.before(asked.filter(caller), place),
                after -> waiting.first(asked.filter(caller), after));
    }

    /**
     * A lead with the accounts beside it.
     *
     * @param other an account to put first; null for none
     * @throws NotFound if the caller does not see one of them
     */
    public ReviewRecord get(long id, Long other, Caller caller) {
        Lead lead = leads.get(id, caller);
        List<CandidateView> weighed = reading.candidates(id, caller);
        List<ReviewColumn> shown = columns.of(lead, weighed, other, caller);
        long more = weighed.stream()
                .filter(one -> shown.stream()
                        .noneMatch(
                                column -> column.account().id() == one.account().id()))
                .count();
        List<Cell> typed = new ReviewLines(lead.submission()).typed();
        Set<ReviewField> told = told(typed, shown);
        List<Evidence> shared = SharedEvidence.of(shown);
        return new ReviewRecord(
                reading.get(id, caller),
                lead.reviewCause(),
                lead.dueAt(),
                due(lead.dueAt()),
                known.ownDomain(lead.submission(), caller).orElse(null),
                typed.stream().filter(cell -> told.contains(cell.field())).toList(),
                shown.stream().map(column -> column.without(shared).with(told)).toList(),
                shared,
                (int) more,
                decisions.latestOf(id).map(this::last).orElse(null));
    }

    /** Lines in which nobody says anything are left out. */
    private static Set<ReviewField> told(List<Cell> typed, List<ReviewColumn> columns) {
        return Stream.concat(typed.stream(), columns.stream().flatMap(column -> column.cells().stream()))
                .filter(Cell::isKnown)
                .map(Cell::field)
                .collect(Collectors.toSet());
    }

    private DueDate due(Instant at) {
        return at == null ? null : knowledge.current().roster().calendar().due(at, clock.instant());
    }

    private Last last(Decision decision) {
        String who = decision.decidedBy() == null
                ? null
                : users.get(decision.decidedBy()).name();
        return new Last(
                who, decision.verdict().disposition(), decision.verdict().reason(), decision.decidedAt());
    }
}

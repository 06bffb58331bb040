package org.marquee.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.lead.LeadClock.Name;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Sums up for a manager what each of his people has to do. */
@Dependent
class Team {
    private static final Comparator<TeamMember> BUSIEST = Comparator.comparing(TeamMember::overdue)
            .thenComparing(TeamMember::toAccept)
            .thenComparing(TeamMember::toTouch)
            .reversed()
            .thenComparing(TeamMember::name);

    @Inject
    private LeadClocks clocks;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /** Those with something to do, most overdue first. */
    List<TeamMember> of(Caller caller) {
        Set<Long> people = caller.reach().users();
        Map<Long, Long> toAccept = clocks.countsOf(people, Name.ACCEPTANCE);
        Map<Long, Long> toTouch = clocks.countsOf(people, Name.FIRST_TOUCH);
        Map<Long, Long> overdue = clocks.overdueLeadsOf(people, Name.OF_OWNER, clock.instant());
        return users.namesOf(people).values().stream()
                .map(person -> member(person, toAccept, toTouch, overdue))
                .filter(member -> member.toAccept() + member.toTouch() > 0)
                .sorted(BUSIEST)
                .toList();
    }

    private static TeamMember member(
            UserName person, Map<Long, Long> toAccept, Map<Long, Long> toTouch, Map<Long, Long> overdue) {
        return new TeamMember(
                person.username(),
                person.name(),
                toAccept.getOrDefault(person.id(), 0L),
                toTouch.getOrDefault(person.id(), 0L),
                overdue.getOrDefault(person.id(), 0L));
    }
}

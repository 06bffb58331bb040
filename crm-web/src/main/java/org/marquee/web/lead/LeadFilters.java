package org.marquee.web.lead;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.LeadOrder;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.web.api.Choices;

/** Makes of what an address asks for what the database is asked. */
@Dependent
public class LeadFilters {
    private static final long NOBODY = -1;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /** @throws Invalid naming what is no choice */
    LeadFilter filter(LeadQuery query, Caller caller) {
        ClockState clocks = Choices.parse(LeadQuery.CLOCK, query.get(LeadQuery.CLOCK), ClockState.class);
        String since = query.get(LeadQuery.SINCE);
        return new LeadFilter(
                query.get(LeadQuery.TEXT),
                Choices.parse(LeadQuery.DISPOSITION, query.get(LeadQuery.DISPOSITION), Disposition.class),
                owner(query.get(LeadQuery.OWNER), caller),
                account(query.get(LeadQuery.ACCOUNT)),
                Choices.parse(LeadQuery.CHANNEL, query.get(LeadQuery.CHANNEL), Channel.class),
                since == null ? null : ReceivedSince.parse(since, clock.instant(), caller.zone()),
                clocks == null ? null : clocks.clocks(),
                clocks == null ? null : clocks.dueBefore(clock.instant()));
    }

    /** The newest first unless something else is asked for. */
    static LeadOrder order(LeadQuery query) {
        LeadOrder order = Choices.parse(LeadQuery.SORT, query.get(LeadQuery.SORT), LeadOrder.class);
        return order == null ? LeadOrder.NEWEST : order;
    }

    private Long owner(String username, Caller caller) {
        if (username == null) {
            return null;
        }
        return username.equals(LeadQuery.ME)
                ? Long.valueOf(caller.userId())
                : users.findByUsername(username).map(AppUser::id).orElse(NOBODY);
    }

    private static Long account(String id) {
        if (id == null) {
            return null;
        }
        if (!id.matches("[0-9]{1,18}")) {
            throw new Invalid(LeadQuery.ACCOUNT, "must be the number of an account");
        }
        return Long.valueOf(id);
    }
}

package org.marquee.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.wall.Caller;
import org.marquee.web.lead.LeadViews;

/** What came in for the umbrellas of a named account manager since the beginning of yesterday, in his zone. */
@Dependent
class UmbrellaBoard {
    private static final int LISTED = 3;

    @Inject
    private Accounts accounts;

    @Inject
    private Leads leads;

    @Inject
    private LeadViews views;

    @Inject
    private Clock clock;

    /** Those with the most news first, then by name. */
    List<UmbrellaNews> of(Caller caller) {
        Instant since = LocalDate.ofInstant(clock.instant(), caller.zone())
                .minusDays(1)
                .atStartOfDay(caller.zone())
                .toInstant();
        Collection<Account> umbrellas =
                accounts.byIds(caller.reach().umbrellas()).values();
        Map<Long, Long> arrivals = leads.arrivals(caller.reach().umbrellas(), since);
        return umbrellas.stream()
                .map(umbrella -> news(umbrella, arrivals.getOrDefault(umbrella.id(), 0L), since, caller))
                .sorted(Comparator.comparing(UmbrellaNews::arrivals).reversed().thenComparing(UmbrellaNews::name))
                .toList();
    }

    private UmbrellaNews news(Account umbrella, long arrivals, Instant since, Caller caller) {
        return new UmbrellaNews(
                umbrella.id(),
                umbrella.name(),
                arrivals,
                arrivals == 0 ? List.of() : views.views(leads.arrivals(umbrella.id(), since, LISTED), caller));
    }
}

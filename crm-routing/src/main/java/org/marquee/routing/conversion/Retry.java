package org.marquee.routing.conversion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.routing.knowledge.Snapshot;

/** What the open leads are decided with after an account changed. */
record Retry(Account account, Snapshot known, LocalDate today, Trigger trigger) {
    private static final LeadDecider DECIDER = new LeadDecider();

    /** Those of the leads that the account moves, to itself or to review, by id. */
    Map<Long, Ruling> rule(Collection<Lead> open, Map<Long, List<Long>> barred) {
        Map<Long, Ruling> moving = new LinkedHashMap<>();
        for (Lead lead : open) {
            Ruling ruling = DECIDER.decide(lead.submission(), barred.getOrDefault(lead.id(), List.of()), known, today);
            if (moves(lead, ruling)) {
                moving.put(lead.id(), ruling);
            }
        }
        return moving;
    }

    private boolean moves(Lead lead, Ruling ruling) {
        Disposition disposition = ruling.decision().assignment().disposition();
        return disposition != lead.disposition()
                && (disposition == Disposition.CONVERTED || disposition == Disposition.IN_REVIEW)
                && ruling.match().candidates().stream().anyMatch(candidate -> candidate.accountId() == account.id());
    }
}

package org.marquee.routing.handling;

import com.google.common.collect.Lists;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadBulk;
import org.marquee.domain.lead.LeadBulkRow;
import org.marquee.domain.lead.LeadBulkRow.Status;
import org.marquee.domain.lead.LeadBulks;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.handling.HandlingRules.Refusal;
import org.marquee.routing.handling.HandlingRules.Standing;

/** Looks at a bulk: what would come of it, how far it got, row by row. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.PARTNER_REP, Role.Names.MANAGER, Role.Names.OPS})
public class BulkReading {
    private static final int PAGE = 500;

    @Inject
    private LeadBulks bulks;

    @Inject
    private Leads leads;

    @Inject
    private Takers takers;

    @Inject
    private Standings standings;

    public LeadBulk get(long bulkId, Caller caller) {
        return bulks.get(bulkId, caller.userId());
    }

    /** How many rows stand in each state; states of none are left out. */
    public Map<Status, Integer> counts(long bulkId, Caller caller) {
        return bulks.counts(get(bulkId, caller).id());
    }

    /** The first rows in one of the states, behind a row. */
    public List<LeadBulkRow> rows(long bulkId, Set<Status> statuses, long afterId, int limit, Caller caller) {
        return bulks.rows(get(bulkId, caller).id(), statuses, afterId, limit);
    }

    /** What would come of the rows that wait if they were worked on now. */
    public BulkPreview preview(long bulkId, Caller caller) {
        LeadBulk bulk = get(bulkId, caller);
        Ask ask = new Ask(bulk.kind(), bulk.toUserId(), bulk.disposition(), bulk.reason());
        List<LeadBulkRow> rows = bulks.rows(bulkId, Set.of(Status.WAITING), 0, BulkDesk.MOST);
        return BulkPreview.of(Lists.partition(rows, PAGE).stream()
                .flatMap(page -> foreseen(page, ask, caller).stream())
                .toList());
    }

    private List<Foreseen> foreseen(List<LeadBulkRow> rows, Ask ask, Caller caller) {
        Taker taker = takers.of(ask);
        Map<Long, Lead> loaded =
                leads.visibleByIds(rows.stream().map(row -> row.lead().id()).toList(), caller);
        Map<Long, Standing> standing = standings.of(loaded.values());
        return rows.stream()
                .map(row -> {
                    Lead lead = loaded.get(row.lead().id());
                    Standing stands = lead == null ? null : standing.get(lead.id());
                    return new Foreseen(
                            row.lead().id(),
                            why(row, lead, stands, ask, caller, taker).orElse(null));
                })
                .toList();
    }

    private static Optional<String> why(
            LeadBulkRow row, Lead lead, Standing standing, Ask ask, Caller caller, Taker taker) {
        if (lead == null) {
            return Optional.of(BulkDesk.GONE);
        }
        if (lead.version() != row.lead().version()) {
            return Optional.of(BulkDesk.CHANGED);
        }
        return HandlingRules.refusal(ask, standing, caller, taker).map(Refusal::sentence);
    }

    /** The leads that were chosen, to choose something else to be done with them. */
    public List<Long> chosen(long bulkId, Caller caller) {
        return bulks.rows(get(bulkId, caller).id(), EnumSet.allOf(Status.class), 0, BulkDesk.MOST).stream()
                .map(row -> row.lead().id())
                .toList();
    }
}

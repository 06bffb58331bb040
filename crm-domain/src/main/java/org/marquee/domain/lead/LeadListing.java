package org.marquee.domain.lead;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.paging.After;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/** The question that a list of leads asks: what the caller sees, narrowed to what he asks for, in his order. */
record LeadListing(LeadFilter filter, LeadOrder order, Caller caller) {
    /** Everything behind the "from", without a page. */
    String where() {
        return " from Lead l where " + wall().text() + filter.condition()
                + (order == LeadOrder.DUE ? " and l.dueAt is not null" : "")
                + ownerShown().text()
                + placeShown().text();
    }

    String behind(After after) {
        if (after == null) {
            return "";
        }
        return order == LeadOrder.NEWEST
                ? " and l.id < :after"
                : " and l.dueAt >= :afterDue and (l.dueAt > :afterDue or l.id > :after)";
    }

    String sorted() {
        return order == LeadOrder.NEWEST ? " order by l.id desc" : " order by l.dueAt, l.id";
    }

    void bind(Query query) {
        List.of(wall(), ownerShown(), placeShown()).forEach(clause -> clause.bind(query));
        filter.bind(query);
    }

    void bind(Query query, After after) {
        if (after != null) {
            query.setParameter("after", after.id());
            if (order == LeadOrder.DUE) {
                query.setParameter("afterDue", after.instant());
            }
        }
    }

    private Clause wall() {
        return new Wall(caller).leads("l");
    }

    /** Asking for another's leads finds no more than is shown of them: their creators do not see where they went. */
    private Clause ownerShown() {
        boolean own = filter.ownerId() == null || caller.reach().users().contains(filter.ownerId());
        if (own || caller.reach().everything()) {
            return Clause.NONE;
        }
        return onlyWhereSeen("l.disposition <> org.marquee.domain.lead.Disposition.IN_REVIEW", "o", Map.of());
    }

    /** Nor does asking for an account or for what is due tell more than the lead itself. */
    private Clause placeShown() {
        if (caller.reach().everything() || (!filter.asksForPlace() && order == LeadOrder.NEWEST)) {
            return Clause.NONE;
        }
        String open = "l.disposition <> org.marquee.domain.lead.Disposition.IN_REVIEW";
        return caller.reach().users().isEmpty()
                ? onlyWhereSeen(open, "p", Map.of())
                : onlyWhereSeen(
                        "(" + open + " or l.ownerId in :placeUsers)",
                        "p",
                        Map.of("placeUsers", caller.reach().users()));
    }

    private Clause onlyWhereSeen(String withoutAccount, String alias, Map<String, Object> parameters) {
        Clause seen = new Wall(caller).accounts(alias);
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(seen.parameters());
        return new Clause(
                " and ((l.accountId is null and %1$s) or exists (select %2$s.id from Account %2$s where %2$s.id = l.accountId and %3$s))"
                        .formatted(withoutAccount, alias, seen.text()),
                all);
    }
}

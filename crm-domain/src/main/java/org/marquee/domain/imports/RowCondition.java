package org.marquee.domain.imports;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.imports.ImportRow.Status;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/** Which rows have an outcome for a caller, as a condition on rows called {@code r}. */
record RowCondition(String text, Map<String, Object> parameters) {
    private static final String ATTACHED = "r.status = org.marquee.domain.imports.ImportRow.Status.ATTACHED";
    private static final String CREATED = "r.status = org.marquee.domain.imports.ImportRow.Status.CREATED";
    private static final String SEEN = "r.leadId in (select l.id from Lead l where %s)";

    /** {@code lost} says whether rows that wait will do so for ever and count as rejected. */
    static RowCondition of(RowOutcome outcome, boolean lost, Caller caller) {
        if (outcome == null) {
            return new RowCondition("", Map.of());
        }
        return switch (outcome) {
            case REJECTED -> having(lost ? List.of(Status.REJECTED, Status.WAITING) : List.of(Status.REJECTED));
            case WAITING -> having(List.of(Status.WAITING));
            case DUPLICATE -> attached(caller);
            default -> went(outcome, caller);
        };
    }

    private static RowCondition having(List<Status> statuses) {
        return new RowCondition(" and r.status in :statuses", Map.of("statuses", statuses));
    }

    private static RowCondition attached(Caller caller) {
        if (caller.reach().everything()) {
            return new RowCondition(" and " + ATTACHED, Map.of());
        }
        Clause wall = new Wall(caller).leads("l");
        return new RowCondition(
                " and " + ATTACHED + " and (r.message is not null or " + SEEN.formatted(wall.text()) + ")",
                wall.parameters());
    }

    private static RowCondition went(RowOutcome outcome, Caller caller) {
        Clause wall = caller.reach().everything() ? Clause.NONE : new Wall(caller).leads("l");
        String made = wall.text().isEmpty() ? CREATED : "(" + CREATED + " or " + hidden(wall) + ")";
        Map<String, Object> parameters = new HashMap<>(wall.parameters());
        parameters.put("dispositions", outcome.dispositions());
        return new RowCondition(" and r.disposition in :dispositions and " + made, parameters);
    }

    /** Rows about persons who were known, on the other side of this wall. */
    static String hidden(Clause wall) {
        return "(" + ATTACHED + " and r.message is null and (r.leadId is null or not " + SEEN.formatted(wall.text())
                + "))";
    }

    void bind(TypedQuery<?> query) {
        parameters.forEach(query::setParameter);
    }
}

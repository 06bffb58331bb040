package org.marquee.routing.handling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.lead.LeadAct;

/** Tells whether somebody worked on a lead after an act; what was done and taken back since counts for nothing. */
public final class LaterWork {
    private LaterWork() {}

    /**
     * Whether anything stands that came after the act, so that it can be taken back no more.
     *
     * @param acts all on the lead
     * @param decisions all about the lead
     */
    public static boolean on(LeadAct act, List<LeadAct> acts, List<Decision> decisions) {
        Set<Long> settled = acts.stream()
                .filter(undone -> undone.isUndone() && undone.kind().moves())
                .flatMap(undone -> Stream.of(undone.decisionId(), undone.undoDecisionId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Decision base = decisions.stream()
                .filter(decision -> decision.id().equals(act.decisionId()))
                .findFirst()
                .orElse(null);
        return acts.stream()
                        .anyMatch(later ->
                                !later.isUndone() && isLater(later.doneAt(), later.id(), act.doneAt(), act.id()))
                || decisions.stream()
                        .anyMatch(later -> !settled.contains(later.id())
                                && (base == null
                                        || isLater(later.decidedAt(), later.id(), base.decidedAt(), base.id())));
    }

    /** Nodes take their ids ahead, so that the id tells the order only within one instant. */
    private static boolean isLater(Instant at, long id, Instant thanAt, long thanId) {
        int order = at.compareTo(thanAt);
        return order > 0 || (order == 0 && id > thanId);
    }
}

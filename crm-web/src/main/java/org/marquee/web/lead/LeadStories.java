package org.marquee.web.lead;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadActs;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.handling.LaterWork;
import org.marquee.web.words.Words;

/** Tells what happened to a lead: what routing and people decided, what its owners did, and what was taken back. */
@Dependent
public class LeadStories {
    @Inject
    private LeadActs acts;

    @Inject
    private Conversions conversions;

    @Inject
    private Accounts accounts;

    @Inject
    private Users users;

    /**
     * Newest first.
     *
     * @param all decisions about the lead
     * @param decisions the same, as far as the caller sees them; what he sees of them he sees of what was done
     */
    List<LeadStep> story(LeadView lead, List<Decision> all, List<DecisionView> decisions, Caller caller) {
        Map<Long, DecisionView> byId = decisions.stream()
                .filter(decision -> decision.id() != null)
                .collect(Collectors.toMap(DecisionView::id, Function.identity()));
        List<LeadAct> done = acts.of(lead.id());
        List<LeadAct> told = done.stream()
                .filter(act -> act.doneBy() == caller.userId() || byId.containsKey(act.decisionId()))
                .toList();
        Set<Long> acted = told.stream()
                .filter(act -> act.kind().moves())
                .map(LeadAct::decisionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Stream<LeadStep> decided = decisions.stream()
                .filter(decision -> !acted.contains(decision.id()))
                .map(decision -> step(decision, caller));
        Stream<LeadStep> worked = told.stream().map(act -> step(act, byId, !LaterWork.on(act, done, all), caller));
        return Stream.of(decided, worked, undone(lead.id(), byId.keySet(), caller))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(LeadStep::at).reversed())
                .toList();
    }

    private static LeadStep step(DecisionView decision, Caller caller) {
        String sentence = Told.to(caller, decision.reason());
        return new LeadStep(decision.decidedAt(), decision.disposition(), sentence, null, null, false);
    }

    private static LeadStep step(LeadAct act, Map<Long, DecisionView> decisions, boolean last, Caller caller) {
        DecisionView decision = act.kind().moves() ? decisions.get(act.decisionId()) : null;
        boolean undoable = last && !act.isUndone() && (caller.isOps() || act.doneBy() == caller.userId());
        return new LeadStep(
                act.doneAt(),
                decision == null ? null : decision.disposition(),
                Told.to(caller, act.sentence()),
                undoable ? act.id() : null,
                act.undoneAt(),
                act.doneBy() == caller.userId());
    }

    /** Where the lead once was is told to whoever sees that account, and what was decided about it. */
    private Stream<LeadStep> undone(long leadId, Set<Long> told, Caller caller) {
        List<Conversion> undone = conversions.of(leadId).stream()
                .filter(Conversion::isUndone)
                .filter(conversion -> conversion.decisionId() == null || told.contains(conversion.decisionId()))
                .toList();
        Set<Long> seen = accounts.visibleByIds(
                        undone.stream().map(Conversion::accountId).toList(), caller)
                .keySet();
        Map<Long, UserName> names =
                users.namesOf(undone.stream().map(Conversion::undoneBy).toList());
        return undone.stream()
                .filter(conversion -> seen.contains(conversion.accountId()))
                .map(conversion ->
                        undone(conversion, names.get(conversion.undoneBy()).name(), caller));
    }

    private static LeadStep undone(Conversion conversion, String who, Caller caller) {
        boolean own = conversion.undoneBy() == caller.userId();
        String sentence = Words.of("lead.conversionUndone").formatted(who, conversion.undoReason());
        return new LeadStep(conversion.undoneAt(), Disposition.IN_REVIEW, Told.to(caller, sentence), null, null, own);
    }
}

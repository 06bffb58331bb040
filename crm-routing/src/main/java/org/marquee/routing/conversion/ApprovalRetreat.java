package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marquee.domain.account.ApprovalTakenBack;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Snapshot;

/**
 * Brings back the leads that an approval drew when it is taken back, in the same transaction: each stands again where it
 * stood, whoever had put it there, and follows again when the account is approved again.
 */
@ApplicationScoped
public class ApprovalRetreat {
    private static final String WHY = "The approval of the account was taken back.";

    @Inject
    private Leads leads;

    @Inject
    private Conversions conversions;

    @Inject
    private Decisions decisions;

    @Inject
    private Knowledge knowledge;

    @Inject
    private LeadReturn homeward;

    /** @throws Conflict if others came since because of the approval, or work was done on those that it drew */
    void afterTakingBack(@Observes ApprovalTakenBack undone) {
        List<Conversion> since = conversions.into(undone.accountId(), undone.approvedAt());
        List<Decision> drawn = decisions.drawnBy(undone.accountId(), Trigger.ACCOUNT_APPROVED, undone.approvedAt());
        Set<Long> concerned = drawn.stream().map(Decision::leadId).collect(Collectors.toCollection(TreeSet::new));
        since.forEach(conversion -> concerned.add(conversion.leadId()));
        Map<Long, Lead> locked = leads.lockInOrder(concerned);
        Map<Long, Decision> latest = decisions.latestOf(concerned);
        refuseNewcomers(since, drawn, latest);
        Snapshot known = knowledge.current();
        drawn.stream()
                .filter(decision -> stands(decision, latest, locked.get(decision.leadId())))
                .forEach(decision -> bringBack(decision, locked.get(decision.leadId()), undone, known));
    }

    /** Whom a person placed there would have been placed without the approval, too. */
    private static void refuseNewcomers(List<Conversion> since, List<Decision> drawn, Map<Long, Decision> latest) {
        long newcomers = since.stream()
                .map(conversion -> latest.get(conversion.leadId()))
                .filter(reason -> reason.trigger() != Trigger.PERSON && !drawn.contains(reason))
                .count();
        if (newcomers > 0) {
            throw new Conflict(
                    newcomers == 1
                            ? "Since the approval 1 lead became a contact there by itself."
                            : "Since the approval %d leads became contacts there by themselves.".formatted(newcomers));
        }
    }

    /** Whether nobody put the lead elsewhere since, or undid its conversion. */
    private static boolean stands(Decision decision, Map<Long, Decision> latest, Lead lead) {
        return latest.get(lead.id()).equals(decision)
                && lead.disposition() == decision.verdict().disposition();
    }

    private void bringBack(Decision drawn, Lead lead, ApprovalTakenBack undone, Snapshot known) {
        FormerPlace stood = StoredJson.read(drawn.former(), FormerPlace.class);
        homeward.carryOut(lead, drawn, stood, undone.takenBackBy(), Returning.byItself(WHY), known);
    }
}

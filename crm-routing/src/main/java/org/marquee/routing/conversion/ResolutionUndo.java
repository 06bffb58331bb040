package org.marquee.routing.conversion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadActs;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Snapshot;

/** Takes back, as if it had not been made, what operations decided on a lead: it waits again, with its former clock. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ResolutionUndo {
    @Inject
    private Leads leads;

    @Inject
    private LeadActs acts;

    @Inject
    private Accounts accounts;

    @Inject
    private Decisions decisions;

    @Inject
    private LeadReturn homeward;

    @Inject
    private TaughtRetreat retreat;

    @Inject
    private Knowledge knowledge;

    @Inject
    private AuditTrail audit;

    /** The caller's own decision on the lead, if nothing came after it; empty otherwise. */
    public Optional<Resolution> own(long leadId, Caller caller) {
        return last(leadId)
                .filter(decision -> decision.decidedBy() == caller.userId())
                .map(decision -> Resolution.of(decision, StoredJson.read(decision.former(), Resolved.class)));
    }

    /** The last decision, where a person made it in a way that can be taken back. */
    private Optional<Decision> last(long leadId) {
        return decisions
                .latestOf(leadId)
                .filter(decision -> decision.trigger() == Trigger.PERSON && decision.former() != null)
                .filter(decision -> acts.of(leadId).stream()
                        .noneMatch(act -> !act.isUndone() && act.doneAt().isAfter(decision.decidedAt())));
    }

    /**
     * Does so, and answers with the lead. The names and domains that were taught with it must have ended before, in the
     * same transaction: who came by them goes back, too.
     *
     * @throws NotFound if the caller does not see the lead
     * @throws Conflict if anything rests on the decision
     */
    public Lead undo(long leadId, long decisionId, Caller caller) {
        Lead seen = leads.get(leadId, caller);
        decisions
                .latestOf(leadId)
                .map(decision -> decision.verdict().accountId())
                .ifPresent(accounts::getLocked);
        Lead lead = leads.lock(seen);
        Decision decision = last(leadId)
                .filter(one -> one.id() == decisionId)
                .orElseThrow(() -> new Conflict("Somebody worked on this lead since, so it stays as it is now."));
        Snapshot known = knowledge.current();
        String why = "%s took it back.".formatted(caller.name());
        Resolved resolved = StoredJson.read(decision.former(), Resolved.class);
        resolved.barred().forEach(account -> leads.unbar(leadId, account));
        homeward.carryOut(lead, decision, resolved.stood(), caller.userId(), Returning.by(caller.userId(), why), known);
        if (!resolved.taught().isEmpty()) {
            retreat.of(decision, known);
        }
        audit.record(caller.userId(), "LEAD", leadId, "RESOLUTION_UNDONE", why);
        return lead;
    }

    /**
     * A decision that can be taken back.
     *
     * @param accountId where the person became a contact; null if he did not
     * @param taught the names and domains that were added with it, by id
     */
    public record Resolution(long decisionId, Long accountId, List<Long> taught) {
        static Resolution of(Decision decision, Resolved resolved) {
            return new Resolution(decision.id(), decision.verdict().accountId(), resolved.taught());
        }
    }
}

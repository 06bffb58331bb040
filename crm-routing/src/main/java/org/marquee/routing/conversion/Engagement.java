package org.marquee.routing.conversion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.matching.MatchResult;

/** A rep had a real exchange with the person of a lead and says which account he belongs to: he becomes a contact. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class Engagement {
    @Inject
    private Leads leads;

    @Inject
    private Accounts accounts;

    @Inject
    private LeadPlacer placer;

    @Inject
    private Knowledge knowledge;

    @Inject
    private AuditTrail audit;

    /**
     * Converts the lead to the account, which may still wait for its review, and answers with the lead.
     *
     * @param note what the exchange was, or null
     * @throws Denied if the lead is somebody else's
     */
    public Lead engage(long leadId, long accountId, String note, Caller caller) {
        return convert(leads.get(leadId, caller), null, accountId, note, caller);
    }

    /**
     * The same on the lead as the caller saw it.
     *
     * @throws StaleVersion if it changed since
     */
    public Lead engage(LeadRef shown, long accountId, String note, Caller caller) {
        return convert(leads.get(shown.id(), caller), shown.version(), accountId, note, caller);
    }

    /** {@code version} is null where it does not matter what the lead was before. */
    private Lead convert(Lead seen, Long version, long accountId, String note, Caller caller) {
        requireOwn(seen, caller);
        Account target = accounts.getLocked(accounts.get(accountId, caller).id());
        Lead lead = leads.lock(seen);
        requireOwn(lead, caller);
        if (version != null && lead.version() != version) {
            throw new StaleVersion("lead", version, lead.version());
        }
        String who = caller.name() + " got in touch with the person.";
        Snapshot known = knowledge.current();
        Ruling ruling = PersonRuling.convert(
                MatchResult.none(),
                known.roster().takerFor(lead.ownerId()),
                target.id(),
                note == null || note.isBlank() ? who : who + " " + note);
        placer.place(lead, ruling, target, Trigger.PERSON, null, caller.userId(), known);
        audit.record(caller.userId(), "LEAD", lead.id(), "ENGAGED", ruling.reason());
        return lead;
    }

    private static void requireOwn(Lead lead, Caller caller) {
        if (!caller.isOps() && !caller.reach().users().contains(lead.ownerId())) {
            throw new Denied("Only the owner of a lead, his manager or operations convert it.");
        }
    }

    /** The same for an account that was just opened in this transaction: if approved at once, it may have drawn the lead. */
    public Lead engageAtNew(long leadId, long accountId, String note, Caller caller) {
        Lead lead = leads.get(leadId, caller);
        return lead.isContactAt(accountId) ? lead : engage(leadId, accountId, note, caller);
    }
}

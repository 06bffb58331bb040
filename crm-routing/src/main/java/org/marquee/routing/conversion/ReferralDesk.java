package org.marquee.routing.conversion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** A partner accepts what was referred to him and reports what came of it. */
@Stateless
@RolesAllowed({Role.Names.PARTNER_REP, Role.Names.OPS})
public class ReferralDesk {
    @Inject
    private Partners partners;

    @Inject
    private Leads leads;

    @Inject
    private FollowUpClocks clocks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Referral accept(long id, Caller caller) {
        Referral referral = own(id, caller);
        referral.accept(clock.instant());
        stop(referral.leadId(), LeadClock.Name.ACCEPTANCE);
        audit.record(caller.userId(), "LEAD", referral.leadId(), "REFERRAL_ACCEPTED", "Referral " + id);
        return referral;
    }

    public Referral report(long id, String outcome, Caller caller) {
        if (outcome == null || outcome.isBlank() || outcome.length() > 2_000) {
            throw new Invalid("outcome", "Say in 1 to 2,000 signs what came of it.");
        }
        Referral referral = own(id, caller);
        referral.close(outcome, clock.instant());
        stop(referral.leadId(), LeadClock.Name.FIRST_TOUCH);
        audit.record(caller.userId(), "LEAD", referral.leadId(), "REFERRAL_CLOSED", outcome);
        return referral;
    }

    /** To see its lead is not enough: another partner's rep may have handed that in. */
    private Referral own(long id, Caller caller) {
        Referral referral = partners.getReferral(id);
        boolean isHis = caller.isOps() || caller.reach().partners().contains(referral.partnerId());
        if (!isHis || leads.findVisible(referral.leadId(), caller).isEmpty()) {
            throw new NotFound("referral", id);
        }
        return referral;
    }

    private void stop(long leadId, LeadClock.Name name) {
        clocks.answer(leads.lock(leads.get(leadId)), name);
    }
}

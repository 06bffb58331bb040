package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ApprovalTakenBack;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.routing.conversion.WayBack.Taking;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Snapshot;

/**
 * Brings back the leads that an approval drew when it is taken back, in the same transaction: each is decided anew as if
 * the account still waited, and follows again when it is approved again.
 */
@ApplicationScoped
public class ApprovalRetreat {
    private static final String WHY = "The approval of the account was taken back.";

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    @Inject
    private Leads leads;

    @Inject
    private Conversions conversions;

    @Inject
    private Decisions decisions;

    @Inject
    private Knowledge knowledge;

    @Inject
    private WayBack wayBack;

    @Inject
    private LeadPlacer placer;

    @Inject
    private LeadBelongings belongings;

    @Inject
    private FollowUpClocks clocks;

    @Inject
    private Clock clock;

    private final LeadDecider decider = new LeadDecider();

    /** @throws Conflict if others came since because of the approval, or work was done on those that it drew */
    void afterTakingBack(@Observes ApprovalTakenBack undone) {
        List<Conversion> since = conversions.into(undone.accountId(), undone.approvedAt());
        Map<Long, Lead> locked =
                leads.lockInOrder(since.stream().map(Conversion::leadId).toList());
        Map<Long, Decision> reasons = decisions.latestOf(locked.keySet());
        refuseNewcomers(reasons);
        Account account = accounts.get(undone.accountId());
        Snapshot known = knowledge.current().assuming(account, aliases.of(account.id()));
        since.stream()
                .filter(conversion -> reasons.get(conversion.leadId()).trigger() == Trigger.ACCOUNT_APPROVED)
                .forEach(conversion -> bringBack(conversion, locked.get(conversion.leadId()), undone, known));
    }

    /** Whom a person placed there would have been placed without the approval, too. */
    private static void refuseNewcomers(Map<Long, Decision> reasons) {
        long newcomers = reasons.values().stream()
                .map(Decision::trigger)
                .filter(trigger -> trigger != Trigger.ACCOUNT_APPROVED && trigger != Trigger.PERSON)
                .count();
        if (newcomers > 0) {
            throw new Conflict(
                    newcomers == 1
                            ? "Since the approval 1 lead became a contact there by itself."
                            : "Since the approval %d leads became contacts there by themselves.".formatted(newcomers));
        }
    }

    private void bringBack(Conversion conversion, Lead lead, ApprovalTakenBack undone, Snapshot known) {
        wayBack.take(conversion, lead, new Taking(undone.takenBackBy(), WHY, WHY), known.roster());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Ruling ruling = decider.decide(lead.submission(), leads.barredAccounts(lead.id()), known, today);
        if (ruling.decision().assignment().disposition() == Disposition.CONVERTED) {
            // Another account would take him now; operations look at it, as after any conversion that is undone.
            clocks.restart(lead, belongings.of(lead.id()).runningClocks(), known.roster());
        } else {
            placer.place(lead, ruling, null, Trigger.ACCOUNT_CHANGED, null, null, known);
        }
    }
}

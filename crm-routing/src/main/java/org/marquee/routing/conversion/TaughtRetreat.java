package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.knowledge.Snapshot;

/**
 * Brings back the leads that came by a name when the name is taken back, in the same transaction: each stands again where it
 * stood. Whom the account would have drawn without the name stays, and so does whoever somebody decided on since.
 */
@ApplicationScoped
public class TaughtRetreat {
    private static final String WHY = "The name by which it came was taken back.";

    @Inject
    private Accounts accounts;

    @Inject
    private Aliases aliases;

    @Inject
    private Leads leads;

    @Inject
    private Decisions decisions;

    @Inject
    private LeadReturn homeward;

    @Inject
    private Clock clock;

    /** @throws Conflict if work was done on those that came */
    void of(Decision resolution, Snapshot before) {
        Account account = accounts.get(resolution.verdict().accountId());
        Snapshot known = before.assuming(account, aliases.of(account.id()));
        List<Decision> drawn = decisions.drawnBy(account.id(), Trigger.ACCOUNT_CHANGED, resolution.decidedAt());
        Set<Long> concerned = drawn.stream().map(Decision::leadId).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, Lead> locked = leads.lockInOrder(concerned);
        Map<Long, Decision> latest = decisions.latestOf(concerned);
        drawn.stream()
                .filter(decision -> latest.get(decision.leadId()).equals(decision))
                .filter(decision -> needsName(decision, locked.get(decision.leadId()), known))
                .forEach(decision -> bringBack(decision, locked.get(decision.leadId()), resolution, known));
    }

    private boolean needsName(Decision drawn, Lead lead, Snapshot known) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Ruling without = new LeadDecider().decide(lead.submission(), leads.barredAccounts(lead.id()), known, today);
        return without.decision().assignment().disposition() != drawn.verdict().disposition();
    }

    private void bringBack(Decision drawn, Lead lead, Decision resolution, Snapshot known) {
        FormerPlace stood = StoredJson.read(drawn.former(), FormerPlace.class);
        homeward.carryOut(lead, drawn, stood, resolution.decidedBy(), Returning.byItself(WHY), known);
    }
}

package org.marquee.routing.conversion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Roster;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchResult;

/** Operations decide on a lead that routing left to people. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class LeadResolution {
    /** What operations may decide. */
    public enum Choice {
        CONVERT,
        NO_MATCH,
        EXCLUDE,
        PAUSE,
        COMPETITOR,
        SPAM
    }

    /** The decision; {@code accountId} with CONVERT only. */
    public record Verdict(Choice decision, Long accountId, String reason, long version) {}

    @Inject
    private Leads leads;

    @Inject
    private Accounts accounts;

    @Inject
    private Decisions decisions;

    @Inject
    private LeadBelongings belongings;

    @Inject
    private LeadPlacer placer;

    @Inject
    private Knowledge knowledge;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Carries the decision out and answers with the lead.
     *
     * @throws StaleVersion if the lead changed since it was read
     */
    public Lead resolve(long leadId, Verdict verdict, Caller caller) {
        Lead seen = leads.get(leadId, caller);
        requireCurrent(seen, verdict);
        if (verdict.decision() != Choice.CONVERT
                && (verdict.reason() == null || verdict.reason().isBlank())) {
            throw new Invalid("reason", "Say why.");
        }
        Account target = verdict.decision() == Choice.CONVERT ? target(verdict, caller) : null;
        Lead lead = leads.lock(seen);
        requireCurrent(lead, verdict);
        Snapshot known = knowledge.current();
        MatchResult match = decisions
                .latestOf(leadId)
                .map(decision -> StoredJson.read(decision.matchResult(), MatchResult.class))
                .orElse(MatchResult.none());
        Belongings following = belongings.of(leadId);
        FormerPlace stood = FormerPlace.of(lead, following);
        List<Long> barred = verdict.decision() == Choice.NO_MATCH ? bar(leadId, match) : List.of();
        Ruling ruling = ruling(lead, verdict, match, target, known);
        placer.place(lead, following, ruling, home(ruling, target), Trigger.PERSON, null, caller.userId(), known)
                .decision()
                .resolved(StoredJson.write(new Resolved(stood, barred, List.of())));
        audit.record(caller.userId(), "LEAD", leadId, "RESOLVED_" + verdict.decision(), ruling.reason());
        return lead;
    }

    /**
     * Notes what was taught in the same transaction, after the lead was decided on, so that it is taken back with it.
     *
     * @param aliases their ids
     */
    public void taught(long leadId, List<Long> aliases) {
        Decision decision = decisions
                .latestOf(leadId)
                .filter(latest -> latest.former() != null)
                .orElseThrow(() -> new IllegalStateException("Nobody decided on lead " + leadId));
        Resolved resolved = StoredJson.read(decision.former(), Resolved.class);
        decision.resolved(StoredJson.write(resolved.teaching(aliases)));
    }

    private static void requireCurrent(Lead lead, Verdict verdict) {
        if (lead.version() != verdict.version()) {
            throw new StaleVersion("lead", verdict.version(), lead.version());
        }
    }

    /** Locked before the lead, as everywhere. */
    private Account target(Verdict verdict, Caller caller) {
        if (verdict.accountId() == null) {
            throw new Invalid("accountId", "Say which account the person belongs to.");
        }
        return accounts.getLocked(accounts.get(verdict.accountId(), caller).id());
    }

    private Ruling ruling(Lead lead, Verdict verdict, MatchResult match, Account target, Snapshot known) {
        Roster roster = known.roster();
        long riffRaffOwner = roster.takerFor(roster.policy().queues().riffRaffId());
        return switch (verdict.decision()) {
            case CONVERT ->
                PersonRuling.convert(
                        match,
                        roster.takerFor(target.ownerId()),
                        target.id(),
                        reasonOr(verdict, "Operations placed the person here."));
            case NO_MATCH -> withoutMatch(lead, known);
            case EXCLUDE -> PersonRuling.setAside(match, Disposition.EXCLUDED, riffRaffOwner, verdict.reason());
            case PAUSE -> PersonRuling.setAside(match, Disposition.PAUSED, riffRaffOwner, verdict.reason());
            case COMPETITOR -> PersonRuling.setAside(match, Disposition.COMPETITOR, riffRaffOwner, verdict.reason());
            case SPAM -> PersonRuling.setAside(match, Disposition.SPAM, riffRaffOwner, verdict.reason());
        };
    }

    /** None of the candidates is right, now or later. */
    private List<Long> bar(long leadId, MatchResult match) {
        return match.candidates().stream()
                .map(Candidate::accountId)
                .filter(account -> leads.bar(leadId, account))
                .toList();
    }

    /** The stages go on as if none of those that were ruled out had matched. */
    private Ruling withoutMatch(Lead lead, Snapshot known) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Set<Long> barred = Set.copyOf(leads.barredAccounts(lead.id()));
        return new LeadDecider().decideWithout(barred, lead.submission(), known, today);
    }

    /** Where nobody had looked, an account may be sure by now; whoever deadlocks over locking it last tries again. */
    private Account home(Ruling ruling, Account target) {
        Long accountId = ruling.decision().assignment().accountId();
        return target != null || accountId == null ? target : accounts.getLocked(accountId);
    }

    private static String reasonOr(Verdict verdict, String otherwise) {
        return verdict.reason() == null || verdict.reason().isBlank() ? otherwise : verdict.reason();
    }
}

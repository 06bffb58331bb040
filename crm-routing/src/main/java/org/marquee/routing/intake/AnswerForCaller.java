package org.marquee.routing.intake;

import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.user.UserName;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Wall;
import org.marquee.routing.intake.LeadAnswer.AccountShown;
import org.marquee.routing.intake.LeadAnswer.CandidateShown;
import org.marquee.routing.intake.LeadAnswer.DecisionShown;
import org.marquee.routing.intake.LeadAnswer.MatchShown;
import org.marquee.routing.intake.LeadAnswer.OwnerShown;
import org.marquee.routing.intake.LeadAnswer.Ref;
import org.marquee.routing.knowledge.AccountFacts;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.StageResult;

/** Shows a caller what came of a submission: all of it, or only what is on his side of the wall. */
public final class AnswerForCaller {
    private final Caller caller;
    private final Wall wall;
    private final Snapshot known;
    private final LongFunction<UserName> users;

    /** {@code users} answers null for an unknown id. */
    public AnswerForCaller(Caller caller, Snapshot known, LongFunction<UserName> users) {
        this.caller = caller;
        this.wall = new Wall(caller);
        this.known = known;
        this.users = users;
    }

    public LeadAnswer show(IntakeResult result) {
        return seesOutcome(result)
                ? open(result)
                : LeadAnswer.withheld(result.disposition(), hidden(result.disposition()));
    }

    private LeadAnswer open(IntakeResult result) {
        boolean told = result.decision() == null || sees(result.decision().goal());
        return new LeadAnswer(
                result.leadId(),
                result.disposition(),
                result.reason(),
                owner(result.ownerId()),
                account(result.accountId()),
                ref(result.contactId()),
                ref(result.conversionId()),
                result.inquiry(),
                match(result.match(), told),
                decision(result.decision(), told),
                result.clocks());
    }

    private boolean seesOutcome(IntakeResult result) {
        return seesPlace(result.disposition(), result.accountId(), result.ownerId())
                && (result.accountId() != null || isHis(result.ownerId()) || seesAllCandidates(result.match()));
    }

    /**
     * Where a lead is, is shown to whoever sees its account; while it has none, to all who see the lead, but what
     * operations have to look at only to them and whoever is to decide. Ids may be null.
     */
    public boolean seesPlace(Disposition disposition, Long accountId, Long ownerId) {
        if (accountId != null) {
            return sees(accountId);
        }
        return disposition != Disposition.IN_REVIEW || isHis(ownerId);
    }

    /** Where something goes is shown to whoever sees the account; without one, to whoever sees the owner's. Ids may be null. */
    public boolean seesWhere(Long accountId, Long ownerId) {
        return accountId == null ? isHis(ownerId) : sees(accountId);
    }

    private boolean isHis(Long ownerId) {
        return caller.reach().everything()
                || (ownerId != null && caller.reach().users().contains(ownerId));
    }

    private boolean seesAllCandidates(MatchResult match) {
        return match == null
                || match.candidates().stream().map(Candidate::accountId).allMatch(this::sees);
    }

    /**
     * Why a lead went to an account is told to whoever sees the account, unless the account has left or joined an umbrella
     * since: then it was decided beyond the wall. Without an account, null, there is nothing to hide.
     */
    public boolean sees(Decision.Goal goal) {
        if (goal == null) {
            return true;
        }
        if (!sees(goal.accountId())) {
            return false;
        }
        return Objects.equals(known.facts().apply(goal.accountId()).umbrellaId(), goal.umbrellaId())
                || caller.reach().everything()
                || (goal.umbrellaId() != null && caller.reach().umbrellas().contains(goal.umbrellaId()));
    }

    public boolean sees(long accountId) {
        AccountFacts account = known.facts().apply(accountId);
        return account != null && wall.seesAccount(account);
    }

    /** What is said instead of a reason that would give an account away. */
    public static String hidden(Disposition disposition) {
        return switch (disposition) {
            case CONVERTED -> "The person belongs to somebody whose accounts you do not see.";
            case IN_REVIEW -> "Operations will look at it.";
            default -> "It was passed on.";
        };
    }

    public OwnerShown owner(Long id) {
        UserName name = id == null ? null : users.apply(id);
        return name == null ? null : new OwnerShown(name.username(), name.name());
    }

    public AccountShown account(Long id) {
        AccountFacts account = id == null ? null : known.facts().apply(id);
        return account == null ? null : new AccountShown(account.id(), account.name(), known.umbrellaOf(account));
    }

    private static Ref ref(Long id) {
        return id == null ? null : new Ref(id);
    }

    /** {@code open} says whether the caller may see where the lead went. Accounts have the names of now. */
    public MatchShown match(MatchResult match, boolean open) {
        if (match == null) {
            return null;
        }
        List<CandidateShown> candidates = match.candidates().stream()
                .filter(candidate -> sees(candidate.accountId()))
                .map(candidate -> new CandidateShown(
                        candidate.accountId(),
                        known.facts().apply(candidate.accountId()).name(),
                        candidate.probability()))
                .toList();
        boolean bestIsSeen =
                match.candidates().isEmpty() || sees(match.candidates().get(0).accountId());
        if (open && bestIsSeen) {
            return new MatchShown(
                    match.outcome(), match.probability(), match.accountId(), match.evidence(), candidates);
        }
        return new MatchShown(MatchOutcome.NONE, 0, null, List.of(), candidates);
    }

    /** {@code open} says whether the caller may see where the lead went. */
    public static DecisionShown decision(IntakeResult.Trace trace, boolean open) {
        if (trace == null) {
            return null;
        }
        List<StageResult> stages = open
                ? trace.stages()
                : trace.stages().stream().map(StageResult::withoutNames).toList();
        return new DecisionShown(open ? trace.id() : null, trace.policyVersion(), stages);
    }
}

package org.marquee.routing.intake;

import java.util.List;
import java.util.function.LongFunction;
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
        boolean open = seesOutcome(result);
        return new LeadAnswer(
                result.leadId(),
                result.disposition(),
                open ? result.reason() : hidden(result.disposition()),
                open ? owner(result.ownerId()) : null,
                open ? account(result.accountId()) : null,
                open ? ref(result.contactId()) : null,
                open ? ref(result.conversionId()) : null,
                inquiry(result, open),
                match(result.match(), open),
                decision(result.decision(), open),
                open ? result.clocks() : List.of());
    }

    /** Where it went is shown to whoever sees the account, or the territory or partner that took it, and to its owner. */
    private boolean seesOutcome(IntakeResult result) {
        if (result.accountId() != null) {
            return sees(result.accountId());
        }
        return caller.reach().everything()
                || (result.ownerId() != null && caller.reach().users().contains(result.ownerId()))
                || (result.disposition() != Disposition.IN_REVIEW && seesAllCandidates(result.match()));
    }

    private boolean seesAllCandidates(MatchResult match) {
        return match == null
                || match.candidates().stream().map(Candidate::accountId).allMatch(this::sees);
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

    /** An inquiry on a contact that the caller does not see is not told apart from one on his lead. */
    private static IntakeResult.Received inquiry(IntakeResult result, boolean open) {
        return open || (result.inquiry() != null && result.inquiry().of() == IntakeResult.Of.LEAD)
                ? result.inquiry()
                : null;
    }

    /** {@code open} says whether the caller may see where the lead went. */
    public MatchShown match(MatchResult match, boolean open) {
        if (match == null) {
            return null;
        }
        List<CandidateShown> candidates = match.candidates().stream()
                .filter(candidate -> sees(candidate.accountId()))
                .map(candidate -> new CandidateShown(candidate.accountId(), candidate.name(), candidate.probability()))
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

package org.marquee.routing.quality.label;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Goal;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.quality.Answer;
import org.marquee.domain.quality.MatchSamples;
import org.marquee.domain.quality.SampledDecision;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Takes down what the owner of the process finds right; he may change his mind until he signs the run off. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class LabelDesk {
    @Inject
    private MatchSamples samples;

    @Inject
    private Decisions decisions;

    @Inject
    private Accounts accounts;

    @Inject
    private GovernanceRuns runs;

    @Inject
    private LabelChoices choices;

    @Inject
    private LabelRights rights;

    @Inject
    private Clock clock;

    /**
     * Labels one lead of a sample.
     *
     * @param accountId the right account, with ACCOUNT only; else null
     * @throws Denied to everybody but the owner of the process and his deputy
     * @throws Conflict once the run is signed off
     */
    public void label(long itemId, Answer answer, Long accountId, Caller caller) {
        rights.require(caller);
        if ((answer == Answer.ACCOUNT) != (accountId != null)) {
            throw new Invalid("accountId", "Say which account, or that none is.");
        }
        long runId = samples.get(samples.getDrawn(itemId).sampleId()).runId();
        // Signing off locks the run too, so that nothing is labelled behind a signature.
        if (runs.getForUpdate(runId).signedOffAt() != null) {
            throw new Conflict("This sample is signed off, so its labels stand for good.");
        }
        SampledDecision item = samples.getLocked(itemId);
        item.label(
                answer,
                accountId == null ? null : goal(accounts.get(accountId, caller)),
                thought(item),
                caller.userId(),
                clock.instant());
    }

    private Goal thought(SampledDecision item) {
        Decision decision = decisions.get(item.decisionId());
        Goal best = decision.matching().best();
        return best == null ? null : goal(accounts.get(choices.survivor(best.accountId())));
    }

    private static Goal goal(Account account) {
        return new Goal(account.id(), account.umbrellaId());
    }
}

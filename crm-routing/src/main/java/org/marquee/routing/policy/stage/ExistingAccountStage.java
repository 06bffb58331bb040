package org.marquee.routing.policy.stage;

import org.marquee.domain.decision.Stage;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.MatchFinding;
import org.marquee.routing.policy.MatchedAccount;
import org.marquee.routing.policy.OwnerCandidate;
import org.marquee.routing.policy.OwnerChoice;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.StageAnswer;

/**
 * People of any approved, active account that is not a competitor become contacts of its owner.
 *
 * <p>Decides: someone of an approved customer. Passes: someone of an account that waits for review.
 */
final class ExistingAccountStage implements RoutingStage {

    @Override
    public Stage stage() {
        return Stage.EXISTING_ACCOUNT;
    }

    @Override
    public StageAnswer decide(RoutingCase routing) {
        return routing.matchedAccount()
                .map(account -> decide(routing, account))
                .orElseGet(() -> routing.possibleMatch()
                        .map(possible -> decide(routing, possible))
                        .orElseGet(() -> StageAnswer.passed("No existing account matches the lead.")));
    }

    private static StageAnswer decide(RoutingCase routing, MatchedAccount account) {
        if (account.isCompetitor()) {
            return StageAnswer.passed("%s is a competitor.".formatted(account.inWords()));
        }
        if (!account.attractsLeads()) {
            return StageAnswer.passed(account.whyItAttractsNothing());
        }
        if (routing.bars(account)) {
            return Review.ofTakenBack(routing);
        }
        OwnerChoice owner = routing.owner(new OwnerCandidate(account.ownerId(), "the account's owner"));
        return StageAnswer.decided(
                Assignment.converted(owner.userId(), account.accountId()),
                "%s is an approved account, so the lead goes to %s.".formatted(account.inWords(), owner.words()));
    }

    private static StageAnswer decide(RoutingCase routing, MatchFinding.Possible possible) {
        return Review.of(
                routing,
                "It may belong to %s, so operations decide".formatted(Counted.accounts(possible.candidates())));
    }
}

package org.marquee.routing.policy.stage;

import java.util.Optional;
import org.marquee.domain.decision.Stage;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.MatchFinding;
import org.marquee.routing.policy.MatchedAccount;
import org.marquee.routing.policy.OwnerCandidate;
import org.marquee.routing.policy.OwnerChoice;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.StageAnswer;

/**
 * People of named accounts become contacts of their named account manager, before anything else is asked. Even a
 * competitor, an excluded country or a partner's country does not keep them from him.
 *
 * <p>Decides: someone at pixar.com, which is in the umbrella DIS. Passes: someone at a company without account.
 */
final class NamedAccountStage implements RoutingStage {

    @Override
    public Stage stage() {
        return Stage.NAMED_ACCOUNT;
    }

    @Override
    public StageAnswer decide(RoutingCase routing) {
        return routing.matchedAccount()
                .map(account -> decide(routing, account))
                .orElseGet(() -> routing.possibleMatch()
                        .map(possible -> decide(routing, possible))
                        .orElseGet(() -> StageAnswer.passed(
                                "No approved, active account matches the lead, so no named one does.")));
    }

    private static StageAnswer decide(RoutingCase routing, MatchedAccount account) {
        if (!account.isNamed()) {
            return StageAnswer.passed("%s matches, but is no named account.".formatted(account.inWords()));
        }
        if (!account.attractsLeads()) {
            return StageAnswer.passed(account.whyItAttractsNothing());
        }
        if (routing.bars(account)) {
            return Review.ofTakenBack(routing);
        }
        OwnerChoice owner = routing.owner(
                new OwnerCandidate(account.ownerId(), "the account's owner"),
                new OwnerCandidate(account.umbrellaOwnerId(), "the umbrella's owner"));
        return StageAnswer.decided(
                Assignment.converted(owner.userId(), account.accountId()),
                "%s is a named account, so the lead goes to %s.".formatted(account.inWords(), owner.words()));
    }

    private static StageAnswer decide(RoutingCase routing, MatchFinding.Possible possible) {
        return Optional.of(possible)
                .filter(found -> found.named() > 0)
                .map(found -> Review.of(
                        routing,
                        "It may belong to %s, so operations decide"
                                .formatted(Counted.accounts(found.candidates(), found.named()))))
                .orElseGet(() -> StageAnswer.passed("It may belong to %s, but to no named account."
                        .formatted(Counted.accounts(possible.candidates()))));
    }
}

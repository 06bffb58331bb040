package org.marquee.routing.policy.stage;

import org.marquee.domain.lead.Disposition;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.OwnerCandidate;
import org.marquee.routing.policy.OwnerChoice;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.StageAnswer;

/** Puts a lead before operations: nobody else may take it until they have looked. */
final class Review {

    private Review() {}

    static StageAnswer of(RoutingCase routing, String why) {
        OwnerChoice owner = routing.owner(
                new OwnerCandidate(routing.policy().queues().reviewId(), "the owner of the review queue"));
        return StageAnswer.decided(
                Assignment.waiting(Disposition.IN_REVIEW, owner.userId()),
                "%s; it waits with %s.".formatted(why, owner.words()));
    }

    static StageAnswer ofTakenBack(RoutingCase routing) {
        return of(
                routing, "A conversion of this lead to the account that matches was taken back, so operations decide");
    }
}

package org.marquee.governance.hierarchy;

import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.wall.Walled;

/**
 * What a move brings, worked out before anything is changed: the move does exactly this.
 *
 * @param changesUmbrella whether the branch joins, leaves or changes an umbrella
 * @param steps parents before children
 */
record BranchPlan(boolean changesUmbrella, List<Step> steps) {
    BranchPlan {
        steps = List.copyOf(steps);
    }

    /** One account of the branch as it stands and as it will; to the wall it is what it will be. */
    record Step(Account account, Standing before, Standing after) implements Walled {
        boolean changesHands() {
            return before.ownerId() != after.ownerId();
        }

        @Override
        public Long ownerId() {
            return after.ownerId();
        }

        @Override
        public Long createdBy() {
            return account.createdBy();
        }

        @Override
        public Long umbrellaId() {
            return after.umbrellaId();
        }

        @Override
        public Long territoryId() {
            return after.territoryId();
        }

        @Override
        public Long partnerId() {
            return account.partnerId();
        }

        @Override
        public Long walledAccountId() {
            return account.id();
        }
    }
}

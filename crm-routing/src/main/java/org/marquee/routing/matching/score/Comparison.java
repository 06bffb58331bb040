package org.marquee.routing.matching.score;

import java.util.Optional;
import org.marquee.routing.matching.index.IndexedAccount;

/**
 * A lead beside one account.
 *
 * @param name how their names compare; empty if the lead names no company
 * @param root the top of the account's hierarchy
 */
record Comparison(Situation situation, IndexedAccount account, Optional<NameMatch> name, long root) {

    Subject subject() {
        return situation.subject();
    }

    /** Whether the account lists one of the lead's domains, alone or within its own hierarchy. */
    boolean ownsDomain() {
        return situation.claims().stream().anyMatch(claim -> claim.isOwnedBy(account.id()));
    }

    /** Whether the account is a group or part of one, which is in many places and whose domains are kept up. */
    boolean isOfUmbrella() {
        return account.entry().holding() || account.entry().umbrellaId() != null;
    }

    /** Whether the account or another of its hierarchy lists one of the lead's domains. */
    boolean groupOwnsDomain() {
        return situation.claims().stream().anyMatch(this::isOfGroup);
    }

    boolean isOfGroup(DomainClaim claim) {
        return claim.roots().contains(root);
    }
}

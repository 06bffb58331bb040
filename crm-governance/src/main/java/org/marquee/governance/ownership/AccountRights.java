package org.marquee.governance.ownership;

import java.util.Objects;
import org.marquee.domain.account.Account;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Who may change an account that he sees. */
public final class AccountRights {
    private AccountRights() {}

    /**
     * Operations, its owner and its creator, and the account manager of its umbrella; a holding only the first and the
     * last of these.
     */
    public static boolean mayEdit(Account account, Caller caller) {
        boolean own = caller.userId() == account.ownerId() || caller.userId() == account.createdBy();
        return caller.isOps() || manages(account, caller) || (own && !account.isHolding());
    }

    public static void requireEdit(Account account, Caller caller) {
        if (!mayEdit(account, caller)) {
            throw new Denied("%s is changed by its owner, its creator or operations.".formatted(account.name()));
        }
    }

    /** Whether there is anywhere the caller may move the account: a holding and what is gone stay where they are. */
    public static boolean mayMove(Account account, Caller caller) {
        return !account.isHolding() && !account.reviewStatus().isGone() && (caller.isOps() || manages(account, caller));
    }

    /** Operations, and an account manager within one umbrella of his. */
    public static void requireMove(Account account, Account newParent, Caller caller) {
        boolean within = newParent != null
                && Objects.equals(account.umbrellaId(), newParent.umbrellaId())
                && manages(account, caller);
        if (!caller.isOps() && !within) {
            throw new Denied("Accounts are moved by operations, and within an umbrella by its account manager.");
        }
    }

    /** Operations, and the account manager of the umbrella. */
    public static void requireAliases(Account account, Caller caller) {
        if (!keepsAliases(account, caller)) {
            throw new Denied("Names and domains are kept by operations, and in an umbrella by its account manager.");
        }
    }

    /** Whether {@link #requireAliases} lets him. */
    public static boolean keepsAliases(Account account, Caller caller) {
        return caller.isOps() || manages(account, caller);
    }

    private static boolean manages(Account account, Caller caller) {
        return caller.has(Role.NAM)
                && account.umbrellaId() != null
                && caller.reach().umbrellas().contains(account.umbrellaId());
    }
}

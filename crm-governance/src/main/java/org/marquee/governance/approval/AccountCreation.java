package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** The way to new accounts for everyone who sells. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class AccountCreation {
    @Inject
    private AccountOpening opening;

    @Inject
    private OpeningPreviews previews;

    /**
     * Opens the account and returns its id; it is usable at once. A rep's is PENDING and due in five business days,
     * operations' own is APPROVED.
     *
     * @throws Invalid naming the fields that are not right
     * @throws NotFound if the caller does not see the parent
     * @throws Denied if he asks for what only operations do
     * @throws Conflict if a ticker is taken
     */
    public long open(NewAccount request, Caller caller) {
        return opening.open(request, caller);
    }

    /**
     * What the checks say of an account before it is opened; nothing is written.
     *
     * @throws NotFound if the caller does not see the parent
     */
    public OpeningPreview preview(NewAccount request, Caller caller) {
        return previews.of(request, caller);
    }
}

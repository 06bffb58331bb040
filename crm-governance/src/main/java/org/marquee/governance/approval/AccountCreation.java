package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.idempotency.RequestKey;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.duplicate.DuplicateSearch;
import org.marquee.governance.duplicate.Duplicates;

/** The way to new accounts for everyone who sells. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class AccountCreation {
    @Inject
    private Once once;

    @Inject
    private AccountOpening opening;

    @Inject
    private DuplicateSearch duplicates;

    /**
     * Opens the account and returns its id; it is usable at once. A rep's is PENDING and due in five business days,
     * operations' own is APPROVED.
     *
     * @param key null for a caller who gave none
     * @throws Invalid naming the fields that are not right
     * @throws NotFound if the caller does not see the parent
     * @throws Denied if he asks for what only operations do
     * @throws Conflict if a ticker is taken
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long create(NewAccount request, RequestKey key, Caller caller) {
        return once.run(key, Long.class, () -> opening.open(request, caller));
    }

    /** The same as part of the transaction that is running. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long open(NewAccount request, Caller caller) {
        return opening.open(request, caller);
    }

    /** Which accounts might be the same company, before anything is written. */
    public Duplicates preview(AccountProfile profile, Caller caller) {
        return duplicates.preview(profile, caller);
    }
}

package org.marquee.governance.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** The new-accounts report as it stands now, for operations and for managers over what their people see. */
@Stateless
@RolesAllowed({Role.Names.OPS, Role.Names.MANAGER})
public class NewAccountsReading {
    @Inject
    private NewAccountsQuery query;

    @Inject
    private Clock clock;

    public NewAccountsReport now(Caller caller) {
        return query.of(clock.instant(), caller);
    }
}

package org.marquee.web.governance;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.governance.report.NewAccountsReading;
import org.marquee.governance.report.NewAccountsReport;
import org.marquee.web.security.CurrentCaller;

/** Reports with the figures of now, over what the caller sees. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Governance")
public class ReportResource {
    @EJB
    private NewAccountsReading newAccounts;

    @Inject
    private CurrentCaller currentCaller;

    @GET
    @Path("/new-accounts")
    @Operation(summary = "Accounts of the last 35 days that others than operations made")
    public NewAccountsReport newAccounts() {
        return newAccounts.now(currentCaller.get());
    }
}

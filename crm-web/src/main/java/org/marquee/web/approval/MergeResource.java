package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.MergeUndo;
import org.marquee.web.account.AccountReading;
import org.marquee.web.account.AccountView;
import org.marquee.web.security.CurrentCaller;

/** Mergers, which can be taken back. */
@Path("/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class MergeResource {
    @EJB
    private MergeUndo mergers;

    @EJB
    private AccountReading reading;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** Why. */
    public record Undo(String reason) {}

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Take a merger back, unless later work stands in the way; the account waits for review again")
    public AccountView undo(@PathParam("id") long id, Undo request) {
        Caller caller = currentCaller.get();
        long accountId =
                once.run(() -> mergers.undo(id, request.reason(), caller).id());
        return reading.get(accountId, caller);
    }
}

package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.AccountCreation;
import org.marquee.routing.conversion.Engagement;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.approval.AccountRequest;
import org.marquee.web.security.CurrentCaller;

/** A rep had a real exchange with the person of a lead. */
@Path("/leads/{id}/engagement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class EngagementResource {
    @EJB
    private Engagement engagement;

    @EJB
    private AccountCreation creation;

    @EJB
    private LeadReading reading;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** The account he belongs to, or the one to open for him, and what the exchange was. */
    public record Engaged(Long accountId, AccountRequest newAccount, String note) {}

    @POST
    @Operation(summary = "Make the person a contact at an account, or at one that is opened with the same request")
    public LeadRecord engage(
            @PathParam("id") long id,
            Engaged request,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        if ((request.accountId() == null) == (request.newAccount() == null)) {
            throw new Invalid(
                    "accountId", "Say which account the person belongs to: accountId or newAccount, not both.");
        }
        Caller caller = currentCaller.get();
        long leadId = once.run(
                RequestKeys.of(key, uri.getPath(), request, caller),
                Long.class,
                () -> lead(id, request, caller).id());
        return reading.get(leadId, caller);
    }

    private Lead lead(long id, Engaged request, Caller caller) {
        if (request.newAccount() == null) {
            return engagement.engage(id, request.accountId(), request.note(), caller);
        }
        long account = creation.open(request.newAccount().toNewAccount(), caller);
        return engagement.engageAtNew(id, account, request.note(), caller);
    }
}

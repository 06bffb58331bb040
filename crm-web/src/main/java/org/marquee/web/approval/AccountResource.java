package org.marquee.web.approval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.AccountCreation;
import org.marquee.governance.approval.AccountDecisions;
import org.marquee.governance.approval.AccountEditing;
import org.marquee.governance.approval.ReviewReading;
import org.marquee.governance.approval.Verdict;
import org.marquee.governance.duplicate.Duplicates;
import org.marquee.governance.hierarchy.AccountMoving;
import org.marquee.routing.intake.LeadAnswer.Ref;
import org.marquee.web.account.AccountReading;
import org.marquee.web.account.AccountView;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.json.MergePatch;
import org.marquee.web.api.paging.Versions;
import org.marquee.web.security.CurrentCaller;

/** Accounts: open, change, move, decide. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountResource {
    @EJB
    private AccountCreation creation;

    @EJB
    private AccountEditing editing;

    @EJB
    private AccountMoving moving;

    @EJB
    private AccountDecisions decisions;

    @EJB
    private ReviewReading reviews;

    @EJB
    private AccountReading reading;

    @Inject
    private ReviewViews reviewViews;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** Where the account is to hang; null takes it out of its hierarchy. The version may come as If-Match instead. */
    public record Move(Long parentId, Long version) {}

    /** What operations decide; the version may come as If-Match instead. */
    public record Decision(ReviewDecision decision, String reason, Long mergeInto, Long version) {}

    @POST
    @Operation(summary = "Open an account: usable at once, and reviewed by operations within five business days")
    public Response open(AccountRequest request, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        OpenedAccount opened = once.run(
                RequestKeys.of(key, uri.getPath(), request, caller),
                OpenedAccount.class,
                () -> opened(creation.open(request.toNewAccount(), caller), caller));
        AccountView account = opened.account();
        // The first answer is given again only to who may still see it, and without what he sees no more.
        reading.get(account.id(), caller);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(account.id()))
                        .build())
                .entity(opened.shownTo(one -> reading.sees(one, caller)))
                .tag(Versions.tag(account.version()))
                .build();
    }

    private OpenedAccount opened(long id, Caller caller) {
        Duplicates duplicates = reviews.get(id, caller).duplicates();
        return new OpenedAccount(reading.get(id, caller), DuplicateShown.of(duplicates), duplicates.hidden());
    }

    @GET
    @Path("/{id}/review")
    @Operation(summary = "How the review of an account stands: evidence, both sides to compare, and decisions")
    public ReviewView review(@PathParam("id") long id) {
        return reviewViews.view(id, currentCaller.get());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary =
                    "Change what is named, null clears a field; reviewStatus PENDING hands a returned account in again")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountChange.class)))
    public Response change(@PathParam("id") long id, ObjectNode patch, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        AccountChange change = MergePatch.apply(patch, AccountChange.of(reading.get(id, caller)), AccountChange.class);
        long version = Versions.expected(ifMatch, change.version());
        once.run(() -> editing.edit(id, change.toPatch(), version, caller));
        return shown(id, caller);
    }

    @POST
    @Path("/{id}/move")
    @Operation(summary = "Hang an account, with everything below it, somewhere else")
    public Response move(@PathParam("id") long id, Move request, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        long version = Versions.expected(ifMatch, request.version());
        once.run(() -> moving.move(id, request.parentId(), version, caller));
        return shown(id, caller);
    }

    @POST
    @Path("/{id}/decision")
    @Operation(summary = "Operations approve, return, reject or merge a new account; nobody decides on his own")
    public Response decide(@PathParam("id") long id, Decision request, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        Verdict verdict = new Verdict(
                request.decision(),
                request.reason(),
                request.mergeInto(),
                Versions.expected(ifMatch, request.version()));
        once.run(() -> decisions.decide(id, verdict, caller));
        AccountView account = reading.get(id, caller);
        DecidedAccount decided = new DecidedAccount(
                account, reviews.mergerOf(id, caller).map(Ref::new).orElse(null));
        return Response.ok(decided).tag(Versions.tag(account.version())).build();
    }

    private Response shown(long id, Caller caller) {
        AccountView account = reading.get(id, caller);
        return Response.ok(account).tag(Versions.tag(account.version())).build();
    }
}

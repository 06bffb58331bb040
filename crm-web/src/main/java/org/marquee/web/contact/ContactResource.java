package org.marquee.web.contact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.contact.ContactKeeping;
import org.marquee.governance.contact.ContactMoving;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.json.MergePatch;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.api.paging.Versions;
import org.marquee.web.security.CurrentCaller;

/** Contacts: enter, look up, correct, move, part with. */
@Path("/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class ContactResource {
    @EJB
    private ContactReading reading;

    @EJB
    private ContactEntry entry;

    @EJB
    private ContactKeeping keeping;

    @EJB
    private ContactMoving moving;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** Where to, and why; the version may come as If-Match instead. */
    public record Move(Long accountId, String reason, Long version) {}

    /** How the person went and who follows him, if somebody does. */
    public record Departure(ContactStatus status, Long successorId, Long version) {}

    @POST
    @Operation(summary = "Enter a person at an account; one who waits as an open lead is converted to it")
    public Response enter(ContactRequest request, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        ContactView contact = once.run(
                RequestKeys.of(key, uri.getPath(), request, caller),
                ContactView.class,
                () -> entry.enter(request.toNewContact(), caller));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(contact.id()))
                        .build())
                .entity(contact)
                .tag(Versions.tag(contact.version()))
                .build();
    }

    @GET
    @Operation(summary = "Contacts that the caller sees, by contact type")
    public Page<ContactView> list(
            @QueryParam("q") String text, @QueryParam("includeLeft") boolean includeLeft, @BeanParam PageRequest page) {
        String order = ContactOrder.of(page);
        return Page.of(
                reading.list(text, includeLeft, page.after(order), page.limit(), currentCaller.get()),
                order,
                ContactView::place);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One contact")
    public Response get(@PathParam("id") long id) {
        ContactView contact = reading.get(id, currentCaller.get());
        return Response.ok(contact).tag(Versions.tag(contact.version())).build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Change what is named; null clears a field")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContactFields.class)))
    public Response edit(@PathParam("id") long id, ObjectNode patch, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        ContactFields fields = MergePatch.apply(patch, ContactFields.of(reading.get(id, caller)), ContactFields.class);
        long version = Versions.expected(ifMatch, fields.version());
        once.run(() -> keeping.edit(id, fields.person(), fields.type(), version, caller));
        return get(id);
    }

    @POST
    @Path("/{id}/move")
    @Operation(summary = "Move the person to another account, into the hands of its owner")
    public Response move(@PathParam("id") long id, Move request, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        if (request.accountId() == null) {
            throw new Invalid("accountId", "Say where the person goes.");
        }
        long version = Versions.expected(ifMatch, request.version());
        once.run(() -> moving.move(id, request.accountId(), request.reason(), version, caller));
        return get(id);
    }

    @POST
    @Path("/{id}/departure")
    @Operation(summary = "Mark the person as gone; lists leave him out from now on")
    public Response depart(@PathParam("id") long id, Departure request, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        Long version =
                ifMatch == null && request.version() == null ? null : Versions.expected(ifMatch, request.version());
        once.run(() -> keeping.depart(id, request.status(), request.successorId(), version, caller));
        return get(id);
    }
}

package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.web.api.Choices;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.security.CurrentCaller;

/** The roles of a user. */
@Path("/users/{id}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class RoleResource {
    @EJB
    private RoleDesk desk;

    @EJB
    private RoleConfirmation confirmation;

    @EJB
    private UserReading reading;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** The role to give. */
    public record NewRole(Role role) {}

    @POST
    @Operation(
            summary = "Give a role",
            description =
                    "ADMIN and INTAKE take effect at once. All others open customer data and take effect only when"
                            + " someone of operations confirms them; nobody gives one of these to himself."
                            + " INTAKE is for machines and goes with no other role.")
    public Response give(
            @PathParam("id") long id,
            NewRole wanted,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        // The first answer is given again only to who may still see it.
        reading.get(id);
        UserView user = once.run(RequestKeys.of(key, uri.getPath(), wanted, caller), UserView.class, () -> {
            desk.give(id, wanted.role(), caller);
            return reading.get(id);
        });
        return UserResource.answer(Response.status(Response.Status.CREATED), user);
    }

    @DELETE
    @Path("/{role}")
    @Operation(summary = "Take a role away, with effect on the next request; the last ADMIN and OPS keep theirs")
    public Response take(@PathParam("id") long id, @PathParam("role") String role) {
        Caller caller = currentCaller.get();
        Role taken = Choices.parse("role", role, Role.class);
        once.run(() -> {
            desk.take(id, taken, caller);
            return id;
        });
        return UserResource.answer(Response.ok(), reading.get(id));
    }

    @POST
    @Path("/{role}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Operations confirm a role that opens customer data",
            description =
                    "Never by whoever gave the role, nor by the user himself, and not while administration knows the"
                            + " user's password.")
    public Response confirm(
            @PathParam("id") long id,
            @PathParam("role") String role,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        Role confirmed = Choices.parse("role", role, Role.class);
        reading.get(id);
        UserView user = once.run(RequestKeys.of(key, uri.getPath(), "", caller), UserView.class, () -> {
            confirmation.confirm(id, confirmed, caller);
            return reading.get(id);
        });
        return UserResource.answer(Response.ok(), user);
    }
}

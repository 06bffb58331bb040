package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.wall.Caller;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.paging.Page;
import org.marquee.web.security.CurrentCaller;

/** Tokens of machines. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class TokenResource {
    @EJB
    private TokenDesk desk;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    @GET
    @Operation(summary = "All tokens with their last use, newest first")
    public Page<TokenView> list() {
        return Page.whole(desk.all());
    }

    @POST
    @Operation(
            summary = "Issue a token to a machine",
            description =
                    "The secret is in this answer and is kept nowhere. A request that is handed in again under its"
                            + " Idempotency-Key is answered with the same token and null for the secret; whoever never got"
                            + " the first answer revokes the token and has another issued.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedToken.class)))
    public Response issue(NewToken wanted, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        AtomicReference<String> secret = new AtomicReference<>();
        TokenView token = once.run(RequestKeys.of(key, uri.getPath(), wanted, caller), TokenView.class, () -> {
            IssuedToken issued = desk.issue(wanted, caller);
            secret.set(issued.secret());
            return issued.token();
        });
        // The first answer is given again only to who may still see it.
        desk.get(token.id());
        return Response.status(Response.Status.CREATED)
                .entity(new IssuedToken(token, secret.get()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke a token; it opens nothing from the next request on")
    public void revoke(@PathParam("id") long id) {
        Caller caller = currentCaller.get();
        once.run(() -> {
            desk.revoke(id, caller);
            return id;
        });
    }
}

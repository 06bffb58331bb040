package org.marquee.web.security;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is asking. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class MeResource {
    @EJB
    private WhoIsAsking boundary;

    @Inject
    private OwnPassword password;

    @Context
    private SecurityContext security;

    @Context
    private HttpServletRequest request;

    /** The present password, and the one to have from now on. */
    public record PasswordChange(String current, String password) {}

    @GET
    @Operation(summary = "The caller: user name, name and the roles in effect")
    public Me me() {
        return boundary.me();
    }

    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose another password",
            description = "Everything that the caller signed in with before ends with the next request. Takes no"
                    + " Idempotency-Key: a second change fails by its present password.")
    public void changePassword(PasswordChange change) {
        password.change(security.getUserPrincipal().getName(), change.current(), change.password(), request);
    }
}

package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.wall.Caller;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.security.CurrentCaller;

/** The password of another user. */
@Path("/users/{id}/password")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class PasswordResource {
    @EJB
    private PasswordDesk passwords;

    @EJB
    private UserReading reading;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** What the user signs in with first; {@code password} is null in the answer to a request that is handed in again. */
    public record OneTimePassword(String username, String password) {}

    @POST
    @Operation(
            summary = "Give a user a generated password that he has to change first of all",
            description =
                    "The password is in this answer and is kept nowhere; a request that is handed in again under its"
                            + " Idempotency-Key is answered with null. All that the user had signed in with ends. Because"
                            + " administration knows the password, roles that open customer data have to be confirmed again,"
                            + " once the user has chosen his own.")
    public OneTimePassword resetPassword(
            @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        AtomicReference<String> password = new AtomicReference<>();
        once.run(RequestKeys.of(key, uri.getPath(), "", caller), Long.class, () -> {
            password.set(passwords.reset(id, caller));
            return id;
        });
        return new OneTimePassword(reading.get(id).username(), password.get());
    }
}

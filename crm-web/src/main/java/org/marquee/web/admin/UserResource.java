package org.marquee.web.admin;

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
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFilter;
import org.marquee.domain.wall.Caller;
import org.marquee.web.api.Choices;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.json.MergePatch;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.api.paging.Versions;
import org.marquee.web.security.CurrentCaller;

/** Users: make, look up, change. */
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class UserResource {
    private static final String BY_USERNAME = "username";

    @EJB
    private UserReading reading;

    @EJB
    private UserDesk desk;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    @GET
    @Operation(summary = "Users by user name; unconfirmed=true for those with a role that waits for operations")
    public Page<UserView> list(
            @QueryParam("q") String text,
            @QueryParam("role") String role,
            @QueryParam("active") Boolean active,
            @QueryParam("unconfirmed") boolean unconfirmed,
            @BeanParam PageRequest page) {
        page.sort().filter(sort -> !sort.equals(BY_USERNAME)).ifPresent(sort -> {
            throw new Invalid("sort", "Users are sorted by username.");
        });
        UserFilter filter = new UserFilter(text, Choices.parse("role", role, Role.class), active, unconfirmed);
        return Page.of(reading.list(filter, page.after(BY_USERNAME), page.limit()), BY_USERNAME, UserView::place);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One user")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), reading.get(id));
    }

    @POST
    @Operation(
            summary = "Make a user",
            description = "He has no role and no password yet: give him his roles at /users/{id}/roles, and his first"
                    + " password at /users/{id}/password. A machine needs the role INTAKE and a token.")
    public Response make(NewUser wanted, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        UserView user = once.run(
                RequestKeys.of(key, uri.getPath(), wanted, caller),
                UserView.class,
                () -> reading.get(desk.make(wanted, caller)));
        // The first answer is given again only to who may still see it.
        reading.get(user.id());
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(user.id()))
                        .build()),
                user);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Change what is named; null clears a field",
            description =
                    "active=false lets him in no more from the next request on, by page, password or token. That is"
                            + " refused while he owns governance processes, queues or umbrellas, and for the last one of"
                            + " administration or operations. With another partner, PARTNER_REP has to be confirmed again.")
    @RequestBody(content = @Content(schema = @Schema(implementation = UserFields.class)))
    public Response change(@PathParam("id") long id, ObjectNode patch, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        UserFields fields = MergePatch.apply(patch, UserFields.of(reading.get(id)), UserFields.class);
        long version = Versions.expected(ifMatch, fields.version());
        once.run(() -> {
            desk.change(id, fields, version, caller);
            return id;
        });
        return get(id);
    }

    static Response answer(Response.ResponseBuilder response, UserView user) {
        return response.entity(user).tag(Versions.tag(user.version())).build();
    }
}

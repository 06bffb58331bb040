package org.marquee.web.routing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.policy.RoutingPolicy;
import org.marquee.routing.setup.PolicyDesk;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.Versions;
import org.marquee.web.security.CurrentCaller;

/** Versions of the routing policy. */
@Path("/policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class PolicyResource {
    @EJB
    private PolicyDesk desk;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** A version; {@code number} is null until it is published. */
    public record PolicyView(
            long id,
            long version,
            Integer number,
            RoutingPolicyVersion.Status status,
            RoutingPolicy policy,
            Instant createdAt,
            Instant publishedAt) {
        static PolicyView of(RoutingPolicyVersion version) {
            return new PolicyView(
                    version.id(),
                    version.version(),
                    version.number(),
                    version.status(),
                    StoredJson.read(version.body(), RoutingPolicy.class),
                    version.createdAt(),
                    version.publishedAt());
        }
    }

    /** The version that is put in force; may come as If-Match instead. */
    public record Publication(Long version) {}

    @GET
    @Operation(summary = "All versions of the routing policy, newest first")
    public Page<PolicyView> list() {
        return Page.whole(desk.all().stream().map(PolicyView::of).toList());
    }

    @POST
    @Operation(summary = "Draft a policy")
    public Response draft(RoutingPolicy policy) {
        PolicyView view = PolicyView.of(desk.draft(policy, currentCaller.get()));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @POST
    @Path("/{id}/publish")
    @Operation(summary = "Put a draft in force")
    public Response publish(@PathParam("id") long id, Publication request, @HeaderParam("If-Match") String ifMatch) {
        long version = Versions.expected(ifMatch, request.version());
        PolicyView view = once.run(() -> PolicyView.of(desk.publish(id, version, currentCaller.get())));
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}

package org.marquee.web.routing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.setup.PartnerDesk;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.paging.Page;
import org.marquee.web.security.CurrentCaller;

/** Partners with the countries they cover. */
@Path("/partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class PartnerResource {
    @EJB
    private PartnerDesk desk;

    @Inject
    private Once once;

    @Inject
    private OwnerNames owners;

    @Inject
    private CurrentCaller currentCaller;

    /** A partner; {@code owner} is the user name of his person. */
    public record PartnerView(
            long id, long version, String name, String owner, boolean active, List<String> countries) {}

    @GET
    @Operation(summary = "All partners by name")
    public Page<PartnerView> list() {
        return Page.whole(desk.all().stream().map(this::view).toList());
    }

    @POST
    @Operation(summary = "Record an agreement with a partner")
    public Response agree(
            PartnerDesk.NewPartner wanted, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        PartnerView view = once.run(
                RequestKeys.of(key, uri.getPath(), wanted, caller),
                PartnerView.class,
                () -> view(desk.agree(wanted, caller)));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    private PartnerView view(Partner partner) {
        return new PartnerView(
                partner.id(),
                partner.version(),
                partner.name(),
                owners.username(partner.ownerId()),
                partner.isActive(),
                partner.countries().stream().sorted().toList());
    }
}

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
import org.marquee.domain.territory.Territory;
import org.marquee.domain.territory.TerritoryArea;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.setup.TerritoryDesk;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.paging.Page;
import org.marquee.web.security.CurrentCaller;

/** Territories. */
@Path("/territories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class TerritoryResource {
    @EJB
    private TerritoryDesk desk;

    @Inject
    private Once once;

    @Inject
    private OwnerNames owners;

    @Inject
    private CurrentCaller currentCaller;

    /** A territory with its areas. */
    public record TerritoryView(
            long id,
            long version,
            String name,
            String owner,
            String industry,
            Integer minEmployees,
            Integer maxEmployees,
            boolean active,
            List<TerritoryArea> areas) {}

    @GET
    @Operation(summary = "All territories by name")
    public Page<TerritoryView> list() {
        return Page.whole(desk.all().stream().map(this::view).toList());
    }

    @POST
    @Operation(summary = "Draw a territory")
    public Response draw(
            TerritoryDesk.NewTerritory wanted, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        TerritoryView view = once.run(
                RequestKeys.of(key, uri.getPath(), wanted, caller),
                TerritoryView.class,
                () -> view(desk.draw(wanted, caller)));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    private TerritoryView view(Territory territory) {
        TerritoryEntry entry = territory.toEntry();
        return new TerritoryView(
                territory.id(),
                territory.version(),
                territory.name(),
                owners.username(territory.ownerId()),
                territory.industry(),
                entry.minEmployees(),
                entry.maxEmployees(),
                territory.isActive(),
                entry.areas());
    }
}

package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.conversion.ConversionUndo;
import org.marquee.web.security.CurrentCaller;

/** Conversions, which can be taken back. */
@Path("/conversions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class ConversionResource {
    @EJB
    private ConversionUndo conversions;

    @EJB
    private LeadReading reading;

    @Inject
    private CurrentCaller currentCaller;

    /** Why. */
    public record Undo(String reason) {}

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Take a conversion back; the lead goes to review and does not convert there by itself again")
    public LeadRecord undo(@PathParam("id") long id, Undo request) {
        Caller caller = currentCaller.get();
        return reading.get(conversions.undo(id, request.reason(), caller).id(), caller);
    }
}

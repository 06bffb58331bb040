package org.marquee.web.quality;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.problem.Invalid;
import org.marquee.routing.quality.training.TrainingDesk;
import org.marquee.routing.quality.training.TrainingReading;
import org.marquee.routing.quality.training.WeightsView;
import org.marquee.web.api.paging.Page;
import org.marquee.web.security.CurrentCaller;

/** Versions of what matching weighs by. */
@Path("/matching-weights")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Governance")
public class WeightsResource {
    @EJB
    private TrainingReading reading;

    @EJB
    private TrainingDesk desk;

    @Inject
    private CurrentCaller caller;

    /**
     * Why a version is to be in force.
     *
     * @param evenIfWorse needed for one that does worse on what was held out
     */
    public record Use(String reason, Boolean evenIfWorse) {}

    @GET
    @Operation(summary = "All versions of the weights of matching, newest first; 0 is what comes with the product")
    public Page<WeightsView> list() {
        return Page.whole(reading.versions());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Learn weights from labels and decisions in review",
            description = "Answers with a new version that is not in force, and how it does beside the one that is, on"
                    + " leads that were held out. 409 if there is too little to learn from.")
    public Response learn(
            @QueryParam("since") @Parameter(description = "From when on decisions count; a year ago if left out")
                    String since) {
        int number = desk.learn(instant(since), caller.get());
        return Response.status(Response.Status.CREATED)
                .entity(reading.version(number))
                .build();
    }

    @POST
    @Path("/{version}/use")
    @Operation(summary = "Put a version in force on every node, or with 0 what comes with the product")
    public WeightsView use(@PathParam("version") int version, Use request) {
        desk.use(version, request.reason(), Boolean.TRUE.equals(request.evenIfWorse()), null, caller.get());
        return reading.version(version);
    }

    private static Instant instant(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new Invalid("since", "Write the time as 2026-01-31T00:00:00Z.");
        }
    }
}

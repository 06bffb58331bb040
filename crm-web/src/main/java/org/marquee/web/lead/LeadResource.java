package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.paging.After;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.conversion.LeadResolution;
import org.marquee.routing.intake.Intake;
import org.marquee.routing.intake.IntakeResult;
import org.marquee.routing.intake.LeadAnswer;
import org.marquee.web.api.Choices;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.api.paging.Versions;
import org.marquee.web.security.CurrentCaller;

/** Leads: hand in, preview, look up, decide. */
@Path("/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadResource {
    private static final String NEWEST_FIRST = "-createdAt";

    @EJB
    private Intake intake;

    @EJB
    private LeadReading reading;

    @EJB
    private LeadResolution resolution;

    @Inject
    private Once once;

    @Inject
    private LeadViews views;

    @Inject
    private CurrentCaller currentCaller;

    /** What operations decide; the version may come as If-Match instead. */
    public record Resolution(LeadResolution.Choice decision, Long accountId, String reason, Long version) {}

    @POST
    @Operation(summary = "Hand in a lead: matched, routed and, where it belongs to an account, a contact at once")
    public Response handIn(Submission submission, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        IntakeResult result = intake.handIn(
                submission, Channel.API, caller.userId(), RequestKeys.of(key, uri.getPath(), submission, caller));
        LeadAnswer answer = shown(result, caller);
        Response.ResponseBuilder created = answer.id() == null
                ? Response.status(Response.Status.CREATED)
                : Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(answer.id()))
                        .build());
        return created.entity(answer).build();
    }

    @POST
    @Path("/preview")
    @Operation(summary = "What would come of a lead; nothing is written")
    public LeadAnswer preview(Submission submission) {
        Caller caller = currentCaller.get();
        return shown(intake.preview(submission), caller);
    }

    /** A machine that may only hand in learns no more than id and disposition. */
    private LeadAnswer shown(IntakeResult result, Caller caller) {
        return caller.roles().stream().allMatch(role -> role == Role.INTAKE)
                ? LeadAnswer.receipt(result)
                : views.answer(result, caller);
    }

    @GET
    @Operation(summary = "Leads that the caller sees, newest first")
    public Page<LeadView> list(
            @QueryParam("q") String text,
            @QueryParam("disposition") String disposition,
            @QueryParam("owner") String owner,
            @BeanParam PageRequest page) {
        page.sort().filter(sort -> !sort.equals(NEWEST_FIRST)).ifPresent(sort -> {
            throw new Invalid("sort", "Leads are sorted by -createdAt.");
        });
        return Page.of(
                reading.list(
                        text,
                        Choices.parse("disposition", disposition, Disposition.class),
                        owner,
                        page.after(NEWEST_FIRST),
                        page.limit(),
                        currentCaller.get()),
                NEWEST_FIRST,
                lead -> new After(null, lead.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One lead with its inquiries and clocks")
    public Response get(@PathParam("id") long id) {
        LeadRecord lead = reading.get(id, currentCaller.get());
        return Response.ok(lead).tag(Versions.tag(lead.lead().version())).build();
    }

    @GET
    @Path("/{id}/decisions")
    @Operation(summary = "Every decision about the lead, newest first, with its match and all stages")
    public Page<DecisionView> decisions(@PathParam("id") long id) {
        List<DecisionView> decisions = reading.decisions(id, currentCaller.get());
        return Page.whole(decisions);
    }

    @POST
    @Path("/{id}/resolution")
    @Operation(summary = "Operations decide on a lead that waits")
    public Response resolve(@PathParam("id") long id, Resolution request, @HeaderParam("If-Match") String ifMatch) {
        if (request.decision() == null) {
            throw new Invalid("decision", "Say what is decided.");
        }
        Caller caller = currentCaller.get();
        LeadResolution.Verdict verdict = new LeadResolution.Verdict(
                request.decision(),
                request.accountId(),
                request.reason(),
                Versions.expected(ifMatch, request.version()));
        once.run(() -> resolution.resolve(id, verdict, caller));
        return get(id);
    }
}

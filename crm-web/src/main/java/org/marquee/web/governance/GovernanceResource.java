package org.marquee.web.governance;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.paging.After;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.job.GovernanceReading;
import org.marquee.governance.job.ProcessAssignment;
import org.marquee.governance.job.ProcessView;
import org.marquee.governance.job.RunRecord;
import org.marquee.governance.job.RunRequest;
import org.marquee.governance.job.RunSignOff;
import org.marquee.governance.job.RunView;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.api.paging.Versions;
import org.marquee.web.security.CurrentCaller;

/** Processes, each with its one owner, and their runs. */
@Path("/governance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Governance")
public class GovernanceResource {
    private static final String NEWEST_FIRST = "-id";

    @EJB
    private GovernanceReading reading;

    @EJB
    private ProcessAssignment assignment;

    @EJB
    private RunRequest requests;

    @EJB
    private RunSignOff signOffs;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** User names; the deputy may be missing, and the version may come as If-Match instead. */
    public record Owner(String username, String deputy, Long version) {}

    /** The owner's word; the version may come as If-Match instead. */
    public record SignOff(String note, Long version) {}

    @GET
    @Path("/processes")
    @Operation(summary = "Processes with owner, schedule and last run: all for operations and IT, else one's own")
    public Page<ProcessView> processes() {
        return Page.whole(reading.processes(currentCaller.get()));
    }

    @PUT
    @Path("/processes/{name}/owner")
    @Operation(summary = "Name the one owner of a process, and his deputy or none")
    public Response assign(@PathParam("name") String name, Owner owner, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        long version = Versions.expected(ifMatch, owner.version());
        ProcessView process =
                once.run(() -> assignment.assign(name, owner.username(), owner.deputy(), version, caller));
        return Response.ok(process).tag(Versions.tag(process.version())).build();
    }

    @POST
    @Path("/processes/{name}/runs")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ask for a run now; it is answered as it starts")
    public Response start(
            @PathParam("name") String name, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        RunView run = once.run(
                RequestKeys.of(key, uri.getPath(), name, caller), RunView.class, () -> requests.start(name, caller));
        return Response.accepted(run)
                .location(uri.getBaseUriBuilder()
                        .path("governance/runs")
                        .path(Long.toString(run.id()))
                        .build())
                .build();
    }

    @GET
    @Path("/runs")
    @Operation(summary = "Runs that the caller may know of, newest first")
    public Page<RunView> runs(@QueryParam("process") String process, @BeanParam PageRequest page) {
        page.sort().filter(sort -> !sort.equals(NEWEST_FIRST)).ifPresent(sort -> {
            throw new Invalid("sort", "Runs are sorted by -id.");
        });
        return Page.of(
                reading.runs(process, page.after(NEWEST_FIRST), page.limit(), currentCaller.get()),
                NEWEST_FIRST,
                run -> new After(null, run.id()));
    }

    @GET
    @Path("/runs/{id}")
    @Operation(summary = "One run, with its report over what the caller sees")
    public Response run(@PathParam("id") long id) {
        RunRecord run = reading.run(id, currentCaller.get());
        return Response.ok(run).tag(Versions.tag(run.run().version())).build();
    }

    @POST
    @Path("/runs/{id}/sign-off")
    @Operation(summary = "The owner, or his deputy while he cannot, signs a finished run off, once")
    public Response signOff(@PathParam("id") long id, SignOff request, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        long version = Versions.expected(ifMatch, request.version());
        once.run(() -> {
            signOffs.signOff(id, request.note(), version, caller);
            return id;
        });
        return run(id);
    }
}

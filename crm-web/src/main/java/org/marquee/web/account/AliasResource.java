package org.marquee.web.account;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasKeeping;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.api.paging.Versions;
import org.marquee.web.security.CurrentCaller;

/** Other names and domains of accounts: add, look up, end. */
@Path("/aliases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Aliases")
public class AliasResource {
    private static final String BY_TEXT = "text";

    @EJB
    private AliasReading reading;

    @EJB
    private AliasKeeping keeping;

    @Inject
    private Once once;

    @Inject
    private CurrentCaller currentCaller;

    /** The last day on which it holds, today unless said; the version may come as If-Match instead. */
    public record End(LocalDate validTo, Long version) {}

    @POST
    @Operation(summary = "Add a name or domain; open leads that thereby belong to the account follow at once")
    public Response add(AliasRequest request, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        AliasView alias = once.run(
                RequestKeys.of(key, uri.getPath(), request, caller),
                AliasView.class,
                () -> AliasView.of(keeping.add(request.toNewAlias(), caller)));
        // The first answer is given again only to who may still see it.
        reading.get(alias.id(), caller);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(alias.id()))
                        .build())
                .entity(alias)
                .tag(Versions.tag(alias.version()))
                .build();
    }

    @GET
    @Operation(summary = "Names and domains of one account, or of all that the caller sees, by text")
    public Page<AliasView> list(@QueryParam("accountId") String accountId, @BeanParam PageRequest page) {
        page.sort().filter(sort -> !sort.equals(BY_TEXT)).ifPresent(sort -> {
            throw new Invalid("sort", "Aliases are sorted by text.");
        });
        return Page.of(
                reading.list(number(accountId), page.after(BY_TEXT), page.limit(), currentCaller.get()),
                BY_TEXT,
                AliasView::place);
    }

    private static Long number(String accountId) {
        if (accountId != null && !accountId.matches("\\d{1,18}")) {
            throw new Invalid("accountId", "must be a whole number");
        }
        return accountId == null ? null : Long.valueOf(accountId);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One name or domain")
    public Response get(@PathParam("id") long id) {
        AliasView alias = reading.get(id, currentCaller.get());
        return Response.ok(alias).tag(Versions.tag(alias.version())).build();
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "Let a name or domain hold no longer")
    public Response end(@PathParam("id") long id, End request, @HeaderParam("If-Match") String ifMatch) {
        Caller caller = currentCaller.get();
        long version = Versions.expected(ifMatch, request.version());
        once.run(() -> keeping.end(id, request.validTo(), version, caller));
        return get(id);
    }
}

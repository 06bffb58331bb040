package org.marquee.web.account;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.problem.Invalid;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.api.paging.Versions;
import org.marquee.web.security.CurrentCaller;

/** Accounts: look up. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AccountReadingResource {
    private static final String BY_NAME = "name";

    @EJB
    private AccountReading reading;

    @Inject
    private CurrentCaller currentCaller;

    @GET
    @Operation(summary = "Accounts that the caller sees, by name")
    public Page<AccountView> list(@BeanParam AccountSearch search, @BeanParam PageRequest page) {
        page.sort().filter(sort -> !sort.equals(BY_NAME)).ifPresent(sort -> {
            throw new Invalid("sort", "Accounts are sorted by name.");
        });
        return Page.of(
                reading.list(search.query(), page.after(BY_NAME), page.limit(), currentCaller.get()),
                BY_NAME,
                AccountView::place);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One account")
    public Response get(@PathParam("id") long id) {
        AccountView account = reading.get(id, currentCaller.get());
        return Response.ok(account).tag(Versions.tag(account.version())).build();
    }

    @GET
    @Path("/{id}/hierarchy")
    @Operation(summary = "What the account hangs under, and the whole tree that it stands in")
    public HierarchyView hierarchy(@PathParam("id") long id) {
        return reading.hierarchy(id, currentCaller.get());
    }
}

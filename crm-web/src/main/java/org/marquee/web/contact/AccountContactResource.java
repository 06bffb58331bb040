package org.marquee.web.contact;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.security.CurrentCaller;

/** The people at an account. */
@Path("/accounts/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class AccountContactResource {
    @EJB
    private ContactReading reading;

    @Inject
    private CurrentCaller currentCaller;

    @GET
    @Operation(summary = "The people at an account by contact type; those who are gone only if asked for")
    public Page<ContactView> list(
            @PathParam("id") long id, @QueryParam("includeLeft") boolean includeLeft, @BeanParam PageRequest page) {
        String order = ContactOrder.of(page);
        return Page.of(
                reading.at(id, includeLeft, page.after(order), page.limit(), currentCaller.get()),
                order,
                ContactView::place);
    }
}

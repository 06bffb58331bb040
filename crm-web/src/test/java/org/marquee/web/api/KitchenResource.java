package org.marquee.web.api;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;

/** Gives back what it got and fails as told. */
@Path("/kitchens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KitchenResource {
    @POST
    public Kitchen echo(Kitchen kitchen) {
        return kitchen;
    }

    @GET
    public Page<Integer> list(@BeanParam PageRequest request) {
        return Page.whole(List.of(request.limit(), request.after("name") == null ? 0 : 1));
    }

    @GET
    @Path("{id}")
    public Kitchen get(@PathParam("id") long id) {
        throw new NotFound("kitchen", id);
    }

    @POST
    @Path("failures/{how}")
    public void fail(@PathParam("how") String how) throws Exception {
        throw switch (how) {
            case "conflict" -> new EJBException(new Conflict("It is taken."));
            case "denied" -> new Denied("Not yours to decide.");
            case "race" -> new EJBException(new IllegalStateException(new OptimisticLockException()));
            case "wrapped-race" -> new EJBException(new EJBException(new OptimisticLockException()));
            case "duplicate" -> new EJBException(new SQLException("key", "23505"));
            case "away" -> new EJBException(new SQLException("gone", "08006"));
            default -> new IllegalStateException("secret of the house");
        };
    }
}

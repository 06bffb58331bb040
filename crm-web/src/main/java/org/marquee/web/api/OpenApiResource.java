package org.marquee.web.api;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the interface, made from the resources when the application is built. */
@Path("/")
public class OpenApiResource {
    @Context
    private ServletContext context;

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public InputStream json() {
        return document("openapi.json");
    }

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    @Operation(hidden = true)
    public InputStream yaml() {
        return document("openapi.yaml");
    }

    private InputStream document(String name) {
        InputStream document = context.getResourceAsStream("/WEB-INF/openapi/" + name);
        if (document == null) {
            throw new NotFoundException();
        }
        return document;
    }
}

package org.marquee.web.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.marquee.domain.problem.NotFound;

/** Missing and hidden alike: 404. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {
    @Override
    public Response toResponse(NotFound missing) {
        return Problem.of(404, missing.getMessage()).toResponse();
    }
}

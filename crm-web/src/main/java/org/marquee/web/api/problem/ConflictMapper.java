package org.marquee.web.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.marquee.domain.problem.Conflict;

/** The state of things stands in the way: 409. */
@Provider
public class ConflictMapper implements ExceptionMapper<Conflict> {
    @Override
    public Response toResponse(Conflict conflict) {
        return Problem.of(409, conflict.getMessage()).toResponse();
    }
}

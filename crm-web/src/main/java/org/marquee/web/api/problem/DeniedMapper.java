package org.marquee.web.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.marquee.domain.problem.Denied;

/** Known to the caller, but not his to do: 403. */
@Provider
public class DeniedMapper implements ExceptionMapper<Denied> {
    @Override
    public Response toResponse(Denied denied) {
        return Problem.of(403, denied.getMessage()).toResponse();
    }
}

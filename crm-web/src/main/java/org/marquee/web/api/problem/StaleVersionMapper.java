package org.marquee.web.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.marquee.domain.problem.StaleVersion;

/** Changed since the caller read it: 412. */
@Provider
public class StaleVersionMapper implements ExceptionMapper<StaleVersion> {
    @Override
    public Response toResponse(StaleVersion stale) {
        return Problem.of(412, stale.getMessage()).toResponse();
    }
}

package org.marquee.web.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the edge refused: the problem it came with. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
    @Override
    public Response toResponse(Refused refused) {
        Problem problem = refused.problem();
        Response.ResponseBuilder answer = Response.status(problem.status());
        return problem.toResponse(
                refused.retryAfterSeconds() == 0
                        ? answer
                        : answer.header(HttpHeaders.RETRY_AFTER, refused.retryAfterSeconds()));
    }
}

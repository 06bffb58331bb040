package org.marquee.web.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.marquee.domain.problem.Invalid;

/** What was handed in breaks rules: 422 with every field. */
@Provider
public class InvalidMapper implements ExceptionMapper<Invalid> {
    @Override
    public Response toResponse(Invalid invalid) {
        return Problem.invalid(invalid.errors()).toResponse();
    }
}

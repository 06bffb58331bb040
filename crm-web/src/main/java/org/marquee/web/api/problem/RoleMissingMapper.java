package org.marquee.web.api.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** No role of the caller opens the boundary: 403. */
@Provider
public class RoleMissingMapper implements ExceptionMapper<EJBAccessException> {
    @Override
    public Response toResponse(EJBAccessException denied) {
        return Problem.of(403).toResponse();
    }
}

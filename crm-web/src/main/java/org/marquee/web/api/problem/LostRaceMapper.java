package org.marquee.web.api.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Somebody else's change was committed between reading and writing: 412, like a stale version. */
@Provider
public class LostRaceMapper implements ExceptionMapper<OptimisticLockException> {
    @Override
    public Response toResponse(OptimisticLockException lost) {
        return Problem.of(412).toResponse();
    }
}

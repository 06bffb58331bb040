package org.marquee.web.api.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything no other mapper knows. Takes off what the container wrapped around a failure and lets the mapper of its
 * family answer; a database that is away or busy is 503; the rest is 500 with an incident number and no internals.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);
    private static final String A_MOMENT_IN_SECONDS = "2";

    @Context
    private Providers providers;

    @Override
    public Response toResponse(Throwable failure) {
        return byFamily(failure).orElseGet(() -> unknown(failure));
    }

    private Optional<Response> byFamily(Throwable failure) {
        Throwable inner = failure;
        while (Wrappers.isWrapper(inner) && inner.getCause() != null) {
            inner = inner.getCause();
            Optional<Response> answer = answer(inner);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private <T extends Throwable> Optional<Response> answer(T failure) {
        @SuppressWarnings("unchecked") // getClass() of a T is a Class of T
        ExceptionMapper<T> mapper = providers.getExceptionMapper((Class<T>) failure.getClass());
        return mapper == null || mapper instanceof UnexpectedMapper
                ? Optional.empty()
                : Optional.of(mapper.toResponse(failure));
    }

    private static Response unknown(Throwable failure) {
        return switch (DatabaseTrouble.of(failure)) {
            case DUPLICATE ->
                Problem.of(409, "Somebody else did the same at the same moment; load it again.")
                        .toResponse();
            case AWAY ->
                Problem.of(503).toResponse(Response.status(503).header(HttpHeaders.RETRY_AFTER, A_MOMENT_IN_SECONDS));
            case NONE -> incident(failure);
        };
    }

    private static Response incident(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, failure);
        return Problem.unexpected(incident).toResponse();
    }
}

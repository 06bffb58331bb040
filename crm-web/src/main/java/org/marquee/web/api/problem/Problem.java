package org.marquee.web.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.marquee.domain.problem.Invalid;

/**
 * The body of every answer that is not a success (RFC 9457).
 *
 * @param type {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what happened, in a sentence for the caller
 * @param errors the fields that are wrong; left out when there are none
 * @param incident the number under which an unexpected failure stands in the server's log; otherwise left out
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Invalid.FieldError> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) String incident) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final URI BLANK = URI.create("about:blank");

    /** A problem that concerns the request as a whole. */
    public static Problem of(int status, String detail) {
        return new Problem(BLANK, StatusWords.title(status), status, detail, List.of(), null);
    }

    /** A problem with the usual sentence of its status. */
    public static Problem of(int status) {
        return of(status, StatusWords.sentence(status));
    }

    /** A request that is well-formed but cannot be accepted because of these fields. */
    public static Problem invalid(List<Invalid.FieldError> errors) {
        String detail = errors.size() == 1 ? "One field needs a look." : errors.size() + " fields need a look.";
        return new Problem(BLANK, StatusWords.title(422), 422, detail, List.copyOf(errors), null);
    }

    /** A failure nobody expected, to be found in the log under its incident number. */
    public static Problem unexpected(String incident) {
        String detail = "Something went wrong on our side; nothing was changed. Quote the incident when you report it.";
        return new Problem(BLANK, StatusWords.title(500), 500, detail, List.of(), incident);
    }

    /** The answer that carries this problem. */
    public Response toResponse() {
        return toResponse(Response.status(status));
    }

    /** The same with headers that were set before. */
    public Response toResponse(Response.ResponseBuilder builder) {
        return builder.header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .type(MEDIA_TYPE)
                .entity(this)
                .build();
    }
}

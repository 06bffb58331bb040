package org.marquee.web.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.marquee.domain.problem.Invalid;

/** Constraints declared on requests: 422 with every field. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return Problem.invalid(violations.getConstraintViolations().stream()
                        .map(violation -> new Invalid.FieldError(field(violation), violation.getMessage()))
                        .toList())
                .toResponse();
    }

    /** The path without the method and parameter of the resource, which are no business of the caller. */
    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}

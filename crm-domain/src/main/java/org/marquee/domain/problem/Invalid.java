package org.marquee.domain.problem;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;

/** What was handed in breaks rules; every broken one is named with its field. */
@ApplicationException(rollback = true)
public class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One broken rule; {@code field} is the name in the request, message a sentence for people. */
    public record FieldError(String field, String message) implements java.io.Serializable {}

    private final ArrayList<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(errors.size() == 1 ? errors.get(0).message() : "%d fields are not right.".formatted(errors.size()));
        this.errors = new ArrayList<>(errors);
    }

    public Invalid(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }
}

package org.marquee.web.api.json;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.stream.Collectors;
import org.marquee.domain.problem.Invalid;

/** Says in words for the caller which field of a well-formed body does not fit its record, and why. */
final class Misfit {
    private Misfit() {}

    static Invalid of(JsonMappingException mapping) {
        String path = path(mapping);
        if (mapping.getCause() instanceof Invalid within) {
            return new Invalid(within.errors().stream()
                    .map(error -> new Invalid.FieldError(join(path, error.field()), error.message()))
                    .toList());
        }
        return new Invalid(path, message(mapping));
    }

    private static String message(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "is not a field of this request";
        }
        if (mapping instanceof ValueInstantiationException && mapping.getCause() != null) {
            return mapping.getCause().getMessage();
        }
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return Expected.sentence(mismatch.getTargetType());
        }
        return mapping.getCause() instanceof InputCoercionException coercion
                ? Expected.sentence(coercion.getTargetType())
                : "has a value that does not fit";
    }

    private static String join(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** As {@code newAccount.name} or {@code items[2].id}. */
    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

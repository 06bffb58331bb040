package org.marquee.web.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.marquee.domain.problem.Invalid;

/** Reads query parameters that are one of several words. */
public final class Choices {
    private Choices() {}

    /**
     * The constant of that name; null for null and blank.
     *
     * @throws Invalid naming the parameter and its choices
     */
    public static <E extends Enum<E>> E parse(String parameter, String text, Class<E> choices) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        parameter,
                        "must be one of "
                                + Arrays.stream(choices.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}

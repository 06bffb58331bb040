package org.marquee.governance.review;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name starts and ends with itself: no signs around it, no gaps, nothing that belongs into another field.
 *
 * <p>Found: {@code *** Quellwerk GmbH}, {@code Quellwerk  GmbH -}, {@code "Quellwerk"}, {@code quellwerk.de/en},
 * {@code Quellwerk GmbH (old)}. Not found: {@code Quellwerk GmbH}, {@code Yahoo!}, {@code .NET Foundation}, {@code Amazon.com, Inc.}
 */
final class NameWithJunk implements Standard {
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}.¡¿]|[^\\p{L}\\p{N}.!?)]$");
    private static final Pattern WITHIN =
            Pattern.compile("\\s{2,}|[\\p{Cntrl}]|https?://|www\\.|@|\\S/\\S+/|\\.\\w+/\\w");
    private static final Pattern REMARK =
            Pattern.compile("\\((old|new|duplicate|dup|do not use|inactive|test|copy)\\)", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        String name = subject.name();
        if (AROUND.matcher(name).find()) {
            return found("name", "There are signs around the name that do not belong to it.");
        }
        if (WITHIN.matcher(name).find()) {
            return found("name", "There are gaps, signs or an address in the name that do not belong to it.");
        }
        return REMARK.matcher(name).find()
                ? found("name", "There is a remark in the name; it belongs somewhere else.")
                : Optional.empty();
    }
}

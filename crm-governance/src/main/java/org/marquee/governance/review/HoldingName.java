package org.marquee.governance.review;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A holding is named by its ticker.
 *
 * <p>Found: {@code The Walt Disney Company}, {@code dis}. Not found: {@code DIS}, {@code BRK.B}; any operating unit.
 */
final class HoldingName implements Standard {
    private static final Pattern TICKER = Pattern.compile("[A-Z0-9][A-Z0-9.]{0,9}");

    static boolean isTicker(String name) {
        return TICKER.matcher(name).matches();
    }

    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        return subject.isHolding() && !isTicker(subject.name())
                ? found("name", "A holding is named by its ticker: up to ten capitals and digits.")
                : Optional.empty();
    }
}

package org.marquee.routing.policy;

import com.google.common.base.Strings;

/**
 * How long an owner has, in business time.
 *
 * @param calendar name of the business calendar
 * @param acceptanceHours until he must have accepted the lead
 * @param firstTouchHours until he must have been in touch with the person
 */
public record ClockTerms(String calendar, int acceptanceHours, int firstTouchHours) {

    /** @throws IllegalArgumentException without a calendar, or for hours below 1 */
    public ClockTerms {
        if (Strings.nullToEmpty(calendar).isBlank()) {
            throw new IllegalArgumentException("The clocks of a routing policy run in a named business calendar.");
        }
        if (acceptanceHours < 1 || firstTouchHours < 1) {
            throw new IllegalArgumentException(
                    "Acceptance and first touch need at least one business hour, not %d and %d."
                            .formatted(acceptanceHours, firstTouchHours));
        }
    }
}

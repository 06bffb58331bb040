package org.marquee.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.marquee.web.words.Words;

/** How a status is shown: in words, and by a shape, so that it is understood without its colour. */
@Named
@ApplicationScoped
public class Statuses {

    /** The shapes there are. */
    public enum Shape {
        DONE("pi-check"),
        GOING("pi-arrow-right"),
        WAITING("pi-clock"),
        REFUSED("pi-times"),
        RESTING("pi-minus");

        private final String icon;

        Shape(String icon) {
            this.icon = icon;
        }

        public String getIcon() {
            return icon;
        }

        /** The name of its style. */
        public String getStyle() {
            return "badge-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The words of a constant such as {@code Disposition.IN_REVIEW}. */
    public String words(Enum<?> status) {
        return Words.of(status);
    }

    /** Its shape, by its name: the same word means the same everywhere. */
    public Shape shape(Enum<?> status) {
        return switch (status.name()) {
            case "CONVERTED",
                    "APPROVED",
                    "ACTIVE",
                    "MATCHED",
                    "DECIDED",
                    "DONE",
                    "FINISHED",
                    "CONTACT",
                    "IMPORTED",
                    "UP" -> Shape.DONE;
            case "NEW", "ASSIGNED", "RUNNING", "LOOKED_AT", "GOES_IN" -> Shape.GOING;
            case "WAITING",
                    "PENDING",
                    "IN_REVIEW",
                    "HELD",
                    "POSSIBLE",
                    "RETURNED",
                    "PAUSED",
                    "COLUMNS",
                    "RIVALS",
                    "TAKEN_BACK",
                    "ASKED" -> Shape.WAITING;
            case "REVOKED", "EXPIRED", "DOWN", "REJECTED", "SPAM", "EXCLUDED", "COMPETITOR", "FAILED", "GIVEN_UP" ->
                Shape.REFUSED;
            default -> Shape.RESTING;
        };
    }
}

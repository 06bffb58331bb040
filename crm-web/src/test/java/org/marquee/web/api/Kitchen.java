package org.marquee.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.marquee.domain.problem.Invalid;

/** A request with a field of every shape. */
public record Kitchen(
        String name,
        Integer employees,
        BigDecimal revenue,
        Boolean urgent,
        LocalDate day,
        Colour colour,
        List<Pan> pans,
        Pan best) {

    /** Some words. */
    public enum Colour {
        RED,
        BLUE
    }

    /** Refuses a size below zero, as request records do. */
    public record Pan(String label, long size) {
        public Pan {
            if (size < 0) {
                throw new Invalid("size", "must not be negative");
            }
        }
    }
}

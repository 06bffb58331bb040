package org.marquee.web.security;

import java.util.Locale;
import org.marquee.domain.problem.Invalid;

/** What a password has to be that somebody chooses: long, as length is what guessing costs, and not what he is called. */
final class ChosenPassword {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 1_000;

    private ChosenPassword() {}

    /**
     * Lets pass what will do.
     *
     * @throws Invalid saying what to do better
     */
    static void require(String chosen, String username, String current) {
        if (chosen != null && chosen.length() > LONGEST) {
            throw new Invalid("password", "Choose a shorter one: up to %d signs.".formatted(LONGEST));
        }
        if (chosen == null || chosen.codePointCount(0, chosen.length()) < SHORTEST) {
            throw new Invalid("password", "Choose %d signs or more; several words do well.".formatted(SHORTEST));
        }
        if (chosen.equals(current)) {
            throw new Invalid("password", "Choose another than the present one.");
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(username)) {
            throw new Invalid("password", "Choose one that your user name is no part of.");
        }
    }
}

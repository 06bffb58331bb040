package org.marquee.web.demo;

import java.util.Locale;
import java.util.Random;
import org.marquee.routing.matching.normalize.CompanyName;

/** Company names as people write them in forms. */
final class Mistyped {
    private final Random random;

    Mistyped(Random random) {
        this.random = random;
    }

    /** Another spelling that means the same: case, legal form, short words. */
    String variant(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> String.join(" ", CompanyName.of(name).words());
            default ->
                name.replace(" and ", " & ").replace("University", "Univ.").replace("Institute", "Inst.");
        };
    }

    /** One slip of the fingers inside a longer word. */
    String slip(String name) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 3));
        if (!Character.isLetter(name.charAt(at)) || !Character.isLetter(name.charAt(at + 1))) {
            return name.substring(0, name.length() - 1);
        }
        return random.nextBoolean()
                ? name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2)
                : name.substring(0, at) + name.substring(at + 1);
    }
}

package org.marquee.web.admin;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that nobody can guess and everybody can read off a screen: five groups of four signs, 100 bits. */
public final class GeneratedPassword {
    /** Without signs that look alike: no l and 1, no o and 0. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int SIGNS_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GeneratedPassword() {}

    /** A new one, such as {@code k3wp-9hmt-x2ce-bq7u-4nrz}. */
    public static String next() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(SIGNS_A_GROUP, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}

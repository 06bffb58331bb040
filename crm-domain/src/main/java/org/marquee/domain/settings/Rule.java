package org.marquee.domain.settings;

import com.google.common.base.Splitter;
import com.google.common.net.InetAddresses;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What values a setting takes; an empty value stands for "none" and is always allowed. */
enum Rule {
    ANY("anything"),
    DATABASE("an address that starts with jdbc:postgresql: or jdbc:h2:"),
    SWITCH("true or false"),
    DEMO("true, large or false"),
    ABSOLUTE_PATH("an absolute path"),
    COUNT("a whole number from 1 to 999999999"),
    ADDRESSES("IP addresses, separated by commas"),
    PASSWORD("at least 12 signs long");

    private static final int SHORTEST_PASSWORD = 12;

    private final String wanted;

    Rule(String wanted) {
        this.wanted = wanted;
    }

    Optional<String> complaint(String value) {
        return value.isEmpty() || fits(value) ? Optional.empty() : Optional.of("must be " + wanted);
    }

    private boolean fits(String value) {
        return switch (this) {
            case ANY -> true;
            case DATABASE -> value.startsWith("jdbc:postgresql:") || value.startsWith("jdbc:h2:");
            case SWITCH -> value.equals("true") || value.equals("false");
            case DEMO -> value.equals("true") || value.equals("large") || value.equals("false");
            case ABSOLUTE_PATH -> isAbsolutePath(value);
            case COUNT -> value.matches("[1-9][0-9]{0,8}");
            case ADDRESSES ->
                Splitter.on(',').trimResults().splitToStream(value).allMatch(InetAddresses::isInetAddress);
            case PASSWORD -> value.length() >= SHORTEST_PASSWORD;
        };
    }

    private static boolean isAbsolutePath(String value) {
        try {
            return Path.of(value).isAbsolute();
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}

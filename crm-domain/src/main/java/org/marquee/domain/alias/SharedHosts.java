package org.marquee.domain.alias;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Hosts where anyone can have an address or a page, so that they tell nothing of a company. */
public final class SharedHosts {
    private static final Set<String> MAIL_PROVIDERS = lines("mail_providers.txt");
    private static final Set<String> WEB_PLATFORMS = lines("web_platforms.txt");

    private SharedHosts() {}

    /** Whether the domain itself is that of a provider of personal mail. */
    public static boolean isMailProvider(String domain) {
        return MAIL_PROVIDERS.contains(domain);
    }

    /** Whether the domain is, or stands under, that of a mail provider or of a platform for pages of others. */
    public static boolean contains(WebDomain domain) {
        return isOrStandsUnder(domain.value(), name -> MAIL_PROVIDERS.contains(name) || WEB_PLATFORMS.contains(name));
    }

    private static boolean isOrStandsUnder(String domain, Predicate<String> shared) {
        for (String rest = domain; rest.indexOf('.') > 0; rest = rest.substring(rest.indexOf('.') + 1)) {
            if (shared.test(rest)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> lines(String file) {
        InputStream raw = SharedHosts.class.getResourceAsStream(file);
        if (raw == null) {
            throw new IllegalStateException("The table %s is missing from the class path.".formatted(file));
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

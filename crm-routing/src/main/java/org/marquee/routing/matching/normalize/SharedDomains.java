package org.marquee.routing.matching.normalize;

import java.util.Set;
import org.marquee.domain.alias.SharedHosts;

/** Mail providers that anyone can have an address at, and disposable ones: they tell nothing of a company. */
public final class SharedDomains {
    private static final Set<String> DISPOSABLE = Tables.lines("disposable_email_domains.txt");

    private SharedDomains() {}

    /** Whether the host is one of them or stands under one. */
    public static boolean contains(WebHost host) {
        return isDisposable(host) || host.suffixes().stream().anyMatch(SharedHosts::isMailProvider);
    }

    /** Whether addresses there are thrown away after one use. */
    public static boolean isDisposable(WebHost host) {
        return host.suffixes().stream().anyMatch(DISPOSABLE::contains);
    }
}

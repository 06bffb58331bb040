package org.marquee.web.security;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.net.InetAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

/** Where a request comes from: what a trusted proxy says of it, otherwise the other end of the connection. */
@ApplicationScoped
public class RemoteAddress {
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final Set<InetAddress> proxies;

    protected RemoteAddress() {
        this.proxies = Set.of();
    }

    @Inject
    public RemoteAddress(Settings settings) {
        this.proxies = COMMAS.splitToStream(settings.text(Setting.TRUSTED_PROXIES))
                .map(InetAddresses::forString)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The address as a key to count by: of IPv6 only the network, since whoever has one address there has all of it.
     */
    public String of(HttpServletRequest request) {
        return network(address(request));
    }

    /** Whether a request comes from this very machine, and not by way of a proxy that runs on it. */
    boolean isLocal(HttpServletRequest request) {
        return forwardedFor(request).isEmpty() && address(request).isLoopbackAddress();
    }

    private InetAddress address(HttpServletRequest request) {
        InetAddress nearest = InetAddresses.forString(withoutZone(request.getRemoteAddr()));
        for (String hop : Lists.reverse(forwardedFor(request))) {
            if (!proxies.contains(nearest) || !InetAddresses.isInetAddress(hop)) {
                break;
            }
            nearest = InetAddresses.forString(hop);
        }
        return nearest;
    }

    /** A proxy may add a line of its own to those a client made up: together they are one list. */
    private static List<String> forwardedFor(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(COMMAS::splitToStream)
                .toList();
    }

    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }

    private static String network(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return InetAddresses.toAddrString(address);
        }
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, 8, 16, (byte) 0);
        try {
            return InetAddresses.toAddrString(InetAddress.getByAddress(bytes)) + "/64";
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Sixteen bytes are an address.", impossible);
        }
    }
}

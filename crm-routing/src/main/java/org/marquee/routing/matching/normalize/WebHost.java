package org.marquee.routing.matching.normalize;

import com.google.common.net.InternetDomainName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The host of a mail address or web page.
 *
 * @param host in lower case without {@code www.}
 * @param registrable the part that one can register ({@code bbc.co.uk}); the last two labels if no public suffix is known
 */
public record WebHost(String host, String registrable) {

    /** The host of a web address with or without scheme, port and path; empty if there is none. */
    public static Optional<WebHost> ofUrl(String url) {
        if (url == null) {
            return Optional.empty();
        }
        String text = url.strip().toLowerCase(Locale.ROOT);
        int scheme = text.indexOf("://");
        String rest = scheme < 0 ? text : text.substring(scheme + 3);
        String host = rest.split("[/?#:\\s]", 2)[0];
        return of(host.substring(host.lastIndexOf('@') + 1));
    }

    /** The host of a mail address; empty if there is none. */
    public static Optional<WebHost> ofEmail(String email) {
        int at = email == null ? -1 : email.lastIndexOf('@');
        return at < 0 ? Optional.empty() : of(email.substring(at + 1).strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<WebHost> of(String text) {
        String host = text.startsWith("www.") ? text.substring(4) : text;
        if (host.length() > 253 || !InternetDomainName.isValid(host)) {
            return Optional.empty();
        }
        InternetDomainName name = InternetDomainName.from(host);
        return name.parts().size() < 2
                ? Optional.empty()
                : Optional.of(new WebHost(name.toString(), registrable(name)));
    }

    private static String registrable(InternetDomainName name) {
        if (name.isUnderPublicSuffix()) {
            return name.topPrivateDomain().toString();
        }
        List<String> parts = name.parts();
        return name.isPublicSuffix()
                ? name.toString()
                : String.join(".", parts.subList(parts.size() - 2, parts.size()));
    }

    /** The host and what is left when labels are taken off its front, longest first, down to the registrable domain. */
    public List<String> suffixes() {
        List<String> suffixes = new ArrayList<>();
        String rest = host;
        while (rest.length() >= registrable.length()) {
            suffixes.add(rest);
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return suffixes;
    }

    /** The name within the registrable domain ({@code bbc} of {@code bbc.co.uk}), without hyphens. */
    public String label() {
        return registrable.substring(0, registrable.indexOf('.')).replace("-", "");
    }
}

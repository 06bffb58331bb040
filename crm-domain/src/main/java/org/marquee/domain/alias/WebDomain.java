package org.marquee.domain.alias;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A host name in its comparable form: lower case, ASCII, no scheme, port, path, user or leading {@code www.}. */
public record WebDomain(String value) {
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELS =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    /** The domain in a web address, a mail address or a bare host name; empty if there is none. */
    public static Optional<WebDomain> find(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String host = SCHEME.matcher(text.strip()).replaceFirst("");
        host = host.split("[/?#\\\\]", 2)[0];
        host = host.substring(host.lastIndexOf('@') + 1);
        host = host.split(":", 2)[0];
        return ascii(host).filter(name -> LABELS.matcher(name).matches()).map(WebDomain::new);
    }

    private static Optional<String> ascii(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        try {
            String name = IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return name.length() > 253 ? Optional.empty() : Optional.of(withoutWww(name));
        } catch (IllegalArgumentException notAHostName) {
            return Optional.empty();
        }
    }

    private static String withoutWww(String name) {
        return name.startsWith("www.") && name.indexOf('.', 4) > 0 ? name.substring(4) : name;
    }
}

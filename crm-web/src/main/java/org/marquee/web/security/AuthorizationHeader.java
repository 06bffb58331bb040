package org.marquee.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What an {@code Authorization} header says: user name and password, or a token; the others are null. */
record AuthorizationHeader(String username, String password, String token) {

    /** Empty for another scheme, or for what is no such header. */
    static Optional<AuthorizationHeader> parse(String header) {
        String[] parts = header.strip().split(" +", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> basic(parts[1]);
            case "bearer" -> Optional.of(new AuthorizationHeader(null, null, parts[1]));
            default -> Optional.empty();
        };
    }

    private static Optional<AuthorizationHeader> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new AuthorizationHeader(pair.substring(0, colon), pair.substring(colon + 1), null));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return token == null ? "Basic " + username : "Bearer";
    }
}

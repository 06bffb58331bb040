package org.marquee.domain.user;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of an API token: 256 random bits, shown once; a hash without salt is enough for so much chance. */
public final class TokenSecret {
    private static final String PREFIX = "mqt_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    /** A new one; its prefix lets scanners for leaked secrets know it. */
    public static String issue() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The form that is kept: SHA-256 in lower-case hex. */
    public static String hash(String secret) {
        return Hashing.sha256().hashString(secret, StandardCharsets.UTF_8).toString();
    }
}

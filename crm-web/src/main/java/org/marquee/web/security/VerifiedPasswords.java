package org.marquee.web.security;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;

/**
 * Passwords that were found right within the last five minutes, so that a person's script need not pay a tenth of a
 * second for every request. Holds no password: only its keyed hash together with the hash that is kept, under a key
 * that dies with the process. A changed password has another hash and is not found.
 */
final class VerifiedPasswords {
    private static final int MOST = 10_000;
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Cache<String, Boolean> known =
            CacheBuilder.newBuilder().maximumSize(MOST).expireAfterWrite(LIFE).build();
    private final HashFunction keyed;

    VerifiedPasswords() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        keyed = Hashing.hmacSha256(key);
    }

    void remember(String password, String kept) {
        known.put(key(password, kept), true);
    }

    boolean knows(String password, String kept) {
        return kept != null && known.getIfPresent(key(password, kept)) != null;
    }

    private String key(String password, String kept) {
        return keyed.hashString(kept + "\n" + password, StandardCharsets.UTF_8).toString();
    }
}

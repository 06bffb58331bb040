package org.marquee.domain.idempotency;

import org.marquee.domain.problem.Invalid;

/**
 * The key under which a caller may hand in a request again.
 *
 * @param bodyHash SHA-256 of the body, in hex
 */
public record RequestKey(long userId, String key, String bodyHash) {
    public RequestKey {
        if (key.isBlank() || key.length() > 200) {
            throw new Invalid("Idempotency-Key", "The key has 1 to 200 signs.");
        }
    }
}

package org.marquee.domain.idempotency;

import java.time.Instant;

/**
 * A request's hold on its key.
 *
 * @param until when it may be taken over, by the database's clock; no two claims of a key have the same
 */
public record Claim(RequestKey key, Instant until) {}

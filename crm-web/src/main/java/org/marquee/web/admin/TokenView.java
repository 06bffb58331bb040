package org.marquee.web.admin;

import java.time.Instant;
import java.util.Map;
import org.marquee.domain.user.ApiToken;
import org.marquee.domain.user.UserName;

/**
 * A token as administration sees it: never its secret.
 *
 * @param username the machine
 * @param name what it is for
 * @param works whether it lets in now
 * @param createdBy user name of who issued it
 * @param lastUsedAt to the minute; null if it was never used
 */
public record TokenView(
        long id,
        long version,
        String username,
        String name,
        boolean works,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt) {
    static TokenView of(ApiToken token, Map<Long, UserName> names, Instant now) {
        UserName issuer = token.createdBy() == null ? null : names.get(token.createdBy());
        return new TokenView(
                token.id(),
                token.version(),
                names.get(token.userId()).username(),
                token.label(),
                token.worksAt(now),
                issuer == null ? null : issuer.username(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                token.revokedAt());
    }
}

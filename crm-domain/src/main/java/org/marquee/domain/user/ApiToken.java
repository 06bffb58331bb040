package org.marquee.domain.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A machine's key to the API; only its SHA-256 is kept, so it can be shown once, when it is issued. */
@Entity
@Table(name = "API_TOKEN")
public class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "API_TOKEN_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "USER_ID")
    private long userId;

    private String label;

    @Column(name = "TOKEN_HASH")
    private String tokenHash;

    @Column(name = "CREATED_BY")
    private Long createdBy;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Column(name = "EXPIRES_AT")
    private Instant expiresAt;

    @Column(name = "REVOKED_AT")
    private Instant revokedAt;

    /** Written past the entity, see {@link ApiTokens#used}: a machine's every request must not change the version. */
    @Column(name = "LAST_USED_AT", insertable = false, updatable = false)
    private Instant lastUsedAt;

    protected ApiToken() {}

    /** {@code tokenHash} is the SHA-256 in lower-case hex; {@code expiresAt} null means until revoked. */
    public ApiToken(long userId, String label, String tokenHash, Long createdBy, Instant createdAt, Instant expiresAt) {
        this.userId = userId;
        this.label = label;
        this.tokenHash = tokenHash;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean worksAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long userId() {
        return userId;
    }

    public String label() {
        return label;
    }

    /** The user who issued it; null for one that no user did. */
    public Long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    /** When it last let somebody in, to within {@link ApiTokens#USE_IS_NOTED_EVERY}; null if it never did. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}

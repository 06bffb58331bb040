package org.marquee.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marquee.domain.problem.Conflict;

/** One version of the routing policy: a draft until it is published under the next number, then never changed. */
@Entity
@Table(name = "ROUTING_POLICY")
public class RoutingPolicyVersion {
    /** Where a version stands; only one that was published decides. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "routing_policy_seq")
    @SequenceGenerator(name = "routing_policy_seq", sequenceName = "ROUTING_POLICY_SEQ", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "NUMBER")
    private Integer number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String body;

    @Column(name = "CREATED_BY")
    private Long createdBy;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Column(name = "PUBLISHED_BY")
    private Long publishedBy;

    @Column(name = "PUBLISHED_AT")
    private Instant publishedAt;

    private String reason;

    protected RoutingPolicyVersion() {}

    /** {@code body} is the policy as JSON; {@code createdBy} is null for the one that comes with the product. */
    public RoutingPolicyVersion(String body, Long createdBy, Instant now) {
        this.status = Status.DRAFT;
        this.body = body;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public void publish(int newNumber, Long who, Instant now) {
        if (status == Status.PUBLISHED) {
            throw new Conflict("Version %d of the policy is published already.".formatted(number));
        }
        this.status = Status.PUBLISHED;
        this.number = newNumber;
        this.publishedBy = who;
        this.publishedAt = now;
    }

    /** Says why, before it is published. */
    public void explain(String why) {
        if (status == Status.PUBLISHED) {
            throw new Conflict("Version %d of the policy is published already.".formatted(number));
        }
        this.reason = why;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Integer number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Null for the one that comes with the product. */
    public Long publishedBy() {
        return publishedBy;
    }

    /** Null if none was given. */
    public String reason() {
        return reason;
    }
}

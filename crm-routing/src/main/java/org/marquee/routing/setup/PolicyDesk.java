package org.marquee.routing.setup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.decision.RoutingPolicyVersions;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.time.BusinessCalendars;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.policy.QueueOwners;
import org.marquee.routing.policy.RoutingPolicy;

/** Drafts routing policies and puts them in force; a version that was published never changes. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class PolicyDesk {
    @Inject
    private RoutingPolicyVersions policies;

    @Inject
    private Users users;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Newest first. */
    public List<RoutingPolicyVersion> all() {
        return policies.all();
    }

    /**
     * Keeps a policy that is not in force yet.
     *
     * @throws Invalid if it asks for something that nobody could keep to
     */
    public RoutingPolicyVersion draft(RoutingPolicy policy, Caller caller) {
        requireThresholds(policy.matching());
        requireOwners(policy.queues());
        requireCalendar(policy);
        return policies.add(new RoutingPolicyVersion(StoredJson.write(policy), caller.userId(), clock.instant()));
    }

    /**
     * Puts the draft in force under the next number.
     *
     * @throws StaleVersion if it changed since it was read
     */
    public RoutingPolicyVersion publish(long id, long version, Caller caller) {
        changes.append(Change.Kind.POLICY, id);
        RoutingPolicyVersion draft = policies.get(id);
        if (draft.version() != version) {
            throw new StaleVersion("policy", version, draft.version());
        }
        int next = policies.inForce().map(RoutingPolicyVersion::number).orElse(0) + 1;
        draft.publish(next, caller.userId(), clock.instant());
        audit.record(caller.userId(), "POLICY", id, "PUBLISHED", "Version %d of the routing policy.".formatted(next));
        return draft;
    }

    /** What is more likely wrong than right converts nobody, and what is next to nothing is not looked at. */
    private static void requireThresholds(MatchThresholds matching) {
        requireAtLeast("matching.convertFrom", matching.convertFrom(), 0.5);
        requireAtLeast("matching.reviewFrom", matching.reviewFrom(), 0.05);
    }

    private static void requireAtLeast(String field, double wanted, double least) {
        if (wanted < least) {
            throw new Invalid(field, "A policy asks for a probability of at least %s here.".formatted(least));
        }
    }

    private void requireOwners(QueueOwners queues) {
        Stream.of(queues.fallbackId(), queues.reviewId(), queues.heldId(), queues.riffRaffId())
                .distinct()
                .filter(id -> users.find(id).filter(AppUser::isActive).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new Invalid("queues", "User %d is not an active user.".formatted(id));
                });
    }

    private static void requireCalendar(RoutingPolicy policy) {
        try {
            BusinessCalendars.named(policy.clocks().calendar());
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("clocks", unknown.getMessage());
        }
    }
}

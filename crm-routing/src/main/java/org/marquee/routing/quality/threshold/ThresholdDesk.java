package org.marquee.routing.quality.threshold;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.decision.RoutingPolicyVersions;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.Reason;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.policy.RoutingPolicy;
import org.marquee.routing.setup.PolicyDesk;

/** Sets thresholds: a version of the policy that differs from the one in force by nothing else. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ThresholdDesk {
    @EJB
    private PolicyDesk desk;

    @Inject
    private RoutingPolicyVersions policies;

    @Inject
    private Users users;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    /**
     * Puts them in force.
     *
     * @param seen the number of the policy that was in force when they were chosen
     * @return the number of the new version
     * @throws Conflict if another was published since, or if nothing would change
     */
    public int set(MatchThresholds wanted, String reason, int seen, Caller caller) {
        String why = Reason.required("reason", reason, "Say why; it is kept with the version.")
                .text();
        changes.lock();
        RoutingPolicyVersion inForce = policies.inForce().orElseThrow();
        if (inForce.number() != seen) {
            throw new Conflict(overtaken(inForce));
        }
        RoutingPolicy policy = StoredJson.read(inForce.body(), RoutingPolicy.class);
        if (policy.matching().equals(wanted)) {
            throw new Conflict("These thresholds are in force already.");
        }
        RoutingPolicyVersion draft = desk.draft(
                new RoutingPolicy(wanted, policy.neverSell(), policy.pauses(), policy.queues(), policy.clocks()),
                caller);
        draft.explain(why);
        policies.flush();
        desk.publish(draft.id(), draft.version(), caller);
        audit.record(
                caller.userId(),
                "POLICY",
                draft.id(),
                "THRESHOLDS",
                "Convert from %s, review from %s: %s".formatted(wanted.convertFrom(), wanted.reviewFrom(), why));
        return draft.number();
    }

    private String overtaken(RoutingPolicyVersion inForce) {
        MatchThresholds now =
                StoredJson.read(inForce.body(), RoutingPolicy.class).matching();
        String by = inForce.publishedBy() == null
                ? "Somebody"
                : users.get(inForce.publishedBy()).name();
        return "%s published version %d of the policy meanwhile: convert from %s, review from %s. Look again before you set yours."
                .formatted(by, inForce.number(), now.convertFrom(), now.reviewFrom());
    }
}

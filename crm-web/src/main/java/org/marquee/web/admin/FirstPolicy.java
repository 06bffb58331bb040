package org.marquee.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.decision.RoutingPolicyVersions;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.policy.ClockTerms;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.policy.NeverSell;
import org.marquee.routing.policy.PauseRule;
import org.marquee.routing.policy.QueueOwners;
import org.marquee.routing.policy.RoutingPolicy;

/** Version 1 of the routing policy: without one nothing could be routed. */
@ApplicationScoped
public class FirstPolicy {
    private static final MatchThresholds MATCHING = new MatchThresholds(0.95, 0.4);
    private static final ClockTerms CLOCKS = new ClockTerms("US", 4, 16);

    private final RoutingPolicyVersions policies;
    private final ChangeLog changes;
    private final Clock clock;

    protected FirstPolicy() {
        this(null, null, null);
    }

    @Inject
    public FirstPolicy(RoutingPolicyVersions policies, ChangeLog changes, Clock clock) {
        this.policies = policies;
        this.changes = changes;
        this.clock = clock;
    }

    /** Publishes it with one individual behind all queues. */
    public void publish(NeverSell neverSell, List<PauseRule> pauses, long queueOwnerId) {
        RoutingPolicy policy = new RoutingPolicy(MATCHING, neverSell, pauses, QueueOwners.all(queueOwnerId), CLOCKS);
        RoutingPolicyVersion first = new RoutingPolicyVersion(StoredJson.write(policy), null, clock.instant());
        first.publish(1, null, clock.instant());
        changes.append(Change.Kind.POLICY, policies.add(first).id());
    }
}

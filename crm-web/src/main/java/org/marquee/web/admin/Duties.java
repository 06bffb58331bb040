package org.marquee.web.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.decision.RoutingPolicyVersions;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.AppUser;
import org.marquee.routing.policy.QueueOwners;
import org.marquee.routing.policy.RoutingPolicy;

/**
 * What always has a named owner who is there: governance processes, the queues of the policy in force, and umbrellas.
 * Territories and partners are not among it, because routing goes on to the deputy and then to the fallback owner.
 */
@Dependent
public class Duties {
    private final GovernanceProcesses processes;
    private final RoutingPolicyVersions policies;
    private final Accounts accounts;

    @Inject
    public Duties(GovernanceProcesses processes, RoutingPolicyVersions policies, Accounts accounts) {
        this.processes = processes;
        this.policies = policies;
        this.accounts = accounts;
    }

    /** @throws Conflict naming them if the user has any; umbrellas only by their number, since IT sees no customers */
    void requireNone(AppUser user) {
        List<String> duties = of(user.id());
        if (!duties.isEmpty()) {
            throw new Conflict("%s still owns %s. Let operations give that to others first."
                    .formatted(user.name(), String.join(", ", duties)));
        }
    }

    /** In words, umbrellas only by their number; empty for nobody's. */
    List<String> of(long userId) {
        List<String> duties = new ArrayList<>();
        processes.all().stream()
                .filter(process -> process.ownerId() == userId)
                .forEach(process -> duties.add("the governance process " + process.name()));
        policies.inForce()
                .map(policy ->
                        StoredJson.read(policy.body(), RoutingPolicy.class).queues())
                .ifPresent(queues -> duties.addAll(queuesOf(userId, queues)));
        long umbrellas = accounts.countUmbrellasOf(userId);
        if (umbrellas > 0) {
            duties.add(umbrellas == 1 ? "an umbrella" : umbrellas + " umbrellas");
        }
        return duties;
    }

    private static List<String> queuesOf(long userId, QueueOwners queues) {
        Map<String, Long> owners = new LinkedHashMap<>();
        owners.put("the fallback queue", queues.fallbackId());
        owners.put("the review queue", queues.reviewId());
        owners.put("the queue of held leads", queues.heldId());
        owners.put("the queue of riff-raff", queues.riffRaffId());
        return owners.entrySet().stream()
                .filter(queue -> queue.getValue() == userId)
                .map(Map.Entry::getKey)
                .toList();
    }
}

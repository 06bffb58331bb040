package org.marquee.routing.quality.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.decision.RoutingPolicyVersions;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.policy.RoutingPolicy;

/** Reads which thresholds were in force when. */
@ApplicationScoped
public class ThresholdVersions {
    @Inject
    private RoutingPolicyVersions policies;

    @Inject
    private Users users;

    /** Newest first; versions of the policy that left the thresholds as they were are left out. */
    List<ThresholdVersion> all() {
        List<RoutingPolicyVersion> published = policies.all().stream()
                .filter(policy -> policy.number() != null)
                .sorted(Comparator.comparing(RoutingPolicyVersion::number))
                .toList();
        Map<Long, UserName> names = users.namesOf(published.stream()
                .map(RoutingPolicyVersion::publishedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<ThresholdVersion> newestFirst = new ArrayList<>();
        for (RoutingPolicyVersion policy : published) {
            ThresholdVersion version = version(policy, names);
            if (newestFirst.isEmpty() || !newestFirst.get(0).isLike(version)) {
                newestFirst.add(0, version);
            }
        }
        return List.copyOf(newestFirst);
    }

    private static ThresholdVersion version(RoutingPolicyVersion policy, Map<Long, UserName> names) {
        MatchThresholds thresholds =
                StoredJson.read(policy.body(), RoutingPolicy.class).matching();
        UserName by = policy.publishedBy() == null ? null : names.get(policy.publishedBy());
        return new ThresholdVersion(
                policy.number(),
                thresholds.convertFrom(),
                thresholds.reviewFrom(),
                policy.publishedAt(),
                by == null ? null : by.name(),
                policy.reason());
    }
}

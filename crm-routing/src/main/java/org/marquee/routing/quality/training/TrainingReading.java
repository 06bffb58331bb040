package org.marquee.routing.quality.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.quality.LabelledDecisions;
import org.marquee.domain.quality.WeightsUse;
import org.marquee.domain.quality.WeightsVersion;
import org.marquee.domain.quality.WeightsVersions;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.routing.matching.learn.WholeWeights;
import org.marquee.routing.matching.score.Certainty;
import org.marquee.routing.matching.score.Signal;
import org.marquee.routing.matching.score.Weights;

/** Shows what there is to learn from, which versions of the weights there are, and which was in force when. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class TrainingReading {
    private static final double LEAST = 0.05;
    private static final int MOST_CHANGES = 10;

    @Inject
    private WeightsVersions versions;

    @Inject
    private LabelledDecisions decisions;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    public TrainingState state() {
        Instant since = clock.instant().minus(TrainingDesk.LOOKS_BACK);
        List<WeightsUse> uses = versions.uses();
        return new TrainingState(since, decisions.countSince(since), Learner.FEWEST, views(uses), uses(uses));
    }

    /** Newest first; what comes with the product is the last. */
    public List<WeightsView> versions() {
        return views(versions.uses());
    }

    /** One of them. */
    public WeightsView version(int number) {
        return versions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version of the weights", number));
    }

    private List<WeightsView> views(List<WeightsUse> uses) {
        int inForce = uses.isEmpty() ? WeightsVersion.SHIPPED : uses.get(0).number();
        List<WeightsVersion> learnt = versions.all();
        Map<Long, UserName> names =
                users.namesOf(learnt.stream().map(WeightsVersion::learntBy).collect(Collectors.toSet()));
        WeightsView shipped = new WeightsView(
                WeightsVersion.SHIPPED,
                inForce == WeightsVersion.SHIPPED,
                true,
                null,
                null,
                null,
                Weights.shipped().toString());
        return Stream.concat(
                        learnt.stream()
                                .map(one -> new WeightsView(
                                        one.number(),
                                        one.number() == inForce,
                                        WholeWeights.of(one.body()).isPresent(),
                                        one.learntAt(),
                                        names.get(one.learntBy()).name(),
                                        one.learning(),
                                        one.body())),
                        Stream.of(shipped))
                .toList();
    }

    private List<UseView> uses(List<WeightsUse> uses) {
        Set<Long> ids = uses.stream().map(WeightsUse::usedBy).collect(Collectors.toSet());
        Map<Long, UserName> names = users.namesOf(ids);
        return uses.stream()
                .map(use -> new UseView(
                        use.number(), use.usedAt(), names.get(use.usedBy()).name(), use.reason()))
                .toList();
    }

    /** What differs most between two versions, the most first. */
    public static List<WeightChange> changes(WeightsView from, WeightsView to) {
        Weights was = weights(from);
        Weights becomes = weights(to);
        return Stream.concat(
                        Stream.of(Signal.values())
                                .map(signal -> new WeightChange(signal.name(), was.of(signal), becomes.of(signal))),
                        Stream.of(Certainty.values())
                                .map(trait -> new WeightChange(trait.name(), was.of(trait), becomes.of(trait))))
                .filter(change -> change.size() >= LEAST)
                .sorted(Comparator.comparingDouble(WeightChange::size).reversed())
                .limit(MOST_CHANGES)
                .toList();
    }

    /** What does not fit this version of the product weighs as what comes with it does. */
    private static Weights weights(WeightsView view) {
        return WholeWeights.of(view.weights()).orElseGet(Weights::shipped);
    }
}

package org.marquee.routing.quality.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.quality.WeightsUse;
import org.marquee.domain.quality.WeightsVersion;
import org.marquee.domain.quality.WeightsVersions;
import org.marquee.domain.text.Reason;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Roster;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.knowledge.WeightsReader.Numbered;
import org.marquee.routing.matching.learn.WholeWeights;
import org.marquee.routing.policy.MatchThresholds;

/** Learns weights from what people decided, and puts versions in force. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Role.Names.OPS)
public class TrainingDesk {
    static final Duration LOOKS_BACK = Duration.ofDays(365);
    /** Of the newest; more would hold memory and a processor, and teach little. */
    private static final int MOST = 5_000;

    private static final Duration REPLAYED = Duration.ofDays(90);
    private static final int MOST_REPLAYED = 500;

    @Inject
    private Once once;

    @Inject
    private TrainingMaterial material;

    @Inject
    private LearningTurn turn;

    @Inject
    private Knowledge knowledge;

    @Inject
    private WeightsVersions versions;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Learns, outside of any transaction, and keeps what was learnt as a version that is not in force.
     *
     * @param since from when on decisions count; null for a year ago
     * @return the number of the version
     * @throws Conflict if there is too little to learn from, or nothing new
     */
    public int learn(Instant since, Caller caller) {
        Instant now = clock.instant();
        Instant from = since == null ? now.minus(LOOKS_BACK) : since;
        if (from.isAfter(now)) {
            throw new Invalid("since", "Decisions count from a time that is past.");
        }
        Learner.Learnt learnt = turn.take(() -> learnt(from, now));
        return once.run(() -> keep(learnt, caller));
    }

    private Learner.Learnt learnt(Instant since, Instant now) {
        TrainingMaterial.Read read = once.run(() -> material.read(since, now.minus(REPLAYED), now, MOST_REPLAYED));
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Snapshot known = knowledge.current();
        Roster roster = known.roster();
        MatchThresholds thresholds = roster.policy().matching();
        List<Lecture> lectures = new Lectures(known.index(), read.newcomers(), day).of(read.decisions(), MOST);
        Replay replay = new Replay(read.newest(), known.index(), day, thresholds.asAsked());
        return new Learner(new Numbered(roster.weightsNumber(), roster.weights()), thresholds, day)
                .learn(lectures, since, read.decisions().size(), replay);
    }

    private int keep(Learner.Learnt learnt, Caller caller) {
        changes.lock();
        int last = versions.newest().map(WeightsVersion::number).orElse(WeightsVersion.SHIPPED);
        versions.newest().filter(newest -> newest.body().equals(learnt.body())).ifPresent(same -> {
            throw new Conflict(
                    "Version %d has learnt this already; nothing new was decided since.".formatted(same.number()));
        });
        WeightsVersion version = versions.add(
                new WeightsVersion(last + 1, learnt.body(), learnt.learning(), caller.userId(), clock.instant()));
        audit.record(
                caller.userId(),
                "WEIGHTS",
                version.number(),
                "LEARNT",
                "From %d labels and %d decisions of operations."
                        .formatted(learnt.learning().labels(), learnt.learning().reviews()));
        return version.number();
    }

    /**
     * Puts a version in force, or what comes with the product; every node decides by it from its next decision on.
     *
     * @param number 0 for what comes with the product
     * @param evenIfWorse that it is known to do worse on what was held out
     * @param seen the number of the version that was in force when it was chosen; null for whichever
     * @throws Conflict if it does worse and nobody said that he knows, if another is in force by now, if it is in force
     *     already, or if it cannot be read
     */
    public void use(int number, String reason, boolean evenIfWorse, Integer seen, Caller caller) {
        String why = Reason.required("reason", reason, "Say why; it is kept with the version.")
                .text();
        once.run(() -> {
            changes.append(Change.Kind.WEIGHTS, number);
            int now = versions.numberInForce();
            if (seen != null && seen != now) {
                throw new Conflict(
                        "Version %d was put in force meanwhile. Look again before you choose.".formatted(now));
            }
            if (now == number) {
                throw new Conflict("Version %d is in force already.".formatted(number));
            }
            if (number != WeightsVersion.SHIPPED) {
                requireFit(versions.get(number), evenIfWorse);
            }
            int turnNo = versions.inUse().map(WeightsUse::no).orElse(0) + 1;
            versions.add(new WeightsUse(turnNo, number, caller.userId(), why, clock.instant()));
            audit.record(caller.userId(), "WEIGHTS", number, "USED", why);
            return number;
        });
    }

    private static void requireFit(WeightsVersion version, boolean evenIfWorse) {
        if (WholeWeights.of(version.body()).isEmpty()) {
            throw new Conflict("Version %d was learnt by another version of the product. Learn again."
                    .formatted(version.number()));
        }
        if (version.learning().doesWorse() && !evenIfWorse) {
            throw new Conflict(("Version %d does worse than version %d on decisions that were held out. Say that it is"
                            + " to be used even so.")
                    .formatted(version.number(), version.learning().comparedWith()));
        }
    }
}

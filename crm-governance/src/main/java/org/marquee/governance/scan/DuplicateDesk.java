package org.marquee.governance.scan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.DuplicatePairs;
import org.marquee.domain.duplicate.PairStatus;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.text.Reason;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.MergeUndo;
import org.marquee.governance.approval.StandingMerge;
import org.marquee.governance.approval.StandingMerge.Seen;

/** Operations decide on pairs of accounts: one company, or two. Both can be taken back. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class DuplicateDesk {
    private static final String PAIR = "DUPLICATE_PAIR";

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountMerges merges;

    @Inject
    private StandingMerge merging;

    @Inject
    private MergeUndo mergeUndo;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * One goes up in the other.
     *
     * @param reason may be null
     * @throws StaleVersion if either account was changed since it was seen
     * @throws Conflict if somebody settled the pair meanwhile, or something stands in the way
     */
    public void merge(long pairId, Seen loser, Seen survivor, String reason, Caller caller) {
        DuplicatePair pair = pairs.get(pairId);
        if (pair.otherThan(loser.id()) != survivor.id() || pair.otherThan(survivor.id()) != loser.id()) {
            throw new Invalid("survivor", "These two are not the pair.");
        }
        pair.requireOpen();
        merging.merge(loser, survivor, reason, caller);
        pair.merged(caller.userId(), reason, clock.instant());
        pairs.regroup(List.of(pair.groupId()));
    }

    /**
     * They are two companies, until the name or an address of one of them is another.
     *
     * @param reason may be null
     * @throws Conflict if somebody settled the pair meanwhile
     */
    public void tellApart(long pairId, String reason, Caller caller) {
        String why = Reason.optional("reason", reason).map(Reason::text).orElse(null);
        DuplicatePair pair = pairs.get(pairId);
        Account one = accounts.get(pair.lowerId(), caller);
        Account other = accounts.get(pair.higherId(), caller);
        pair.tellApart(caller.userId(), why, PairJudge.recognised(one, other), clock.instant());
        pairs.regroup(List.of(pair.groupId()));
        audit.record(
                caller.userId(),
                PAIR,
                pairId,
                PairStatus.TOLD_APART.name(),
                Reason.cut("%s and %s%s".formatted(one.name(), other.name(), why == null ? "" : ": " + why)));
    }

    /**
     * The pair waits again as if nothing had been decided; a merger is undone.
     *
     * @param reason why a merger is undone
     * @throws Conflict if nothing was decided, or later work rests on the merger
     */
    public void takeBack(long pairId, String reason, Caller caller) {
        DuplicatePair pair = pairs.get(pairId);
        PairStatus was = pair.status();
        if (was == PairStatus.MERGED) {
            undoMerger(pair, reason, caller);
        }
        pair.takeBack();
        pairs.connect(pair);
        audit.record(caller.userId(), PAIR, pairId, "TAKEN_BACK", was.name());
    }

    /** Unless somebody did so where accounts are approved. */
    private void undoMerger(DuplicatePair pair, String reason, Caller caller) {
        Stream.of(pair.lowerId(), pair.higherId())
                .map(id -> accounts.get(id, caller))
                .filter(account -> Objects.equals(account.mergedIntoId(), pair.otherThan(account.id())))
                .map(Account::id)
                .flatMap(loser -> merges.currentOf(loser).stream())
                .forEach(merger -> mergeUndo.undo(merger.id(), reason, caller));
    }
}

package org.marquee.governance.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.account.SimilarAccounts;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.DuplicatePairs;
import org.marquee.domain.duplicate.DuplicateScan;
import org.marquee.domain.duplicate.PairStatus;
import org.marquee.governance.scan.PairJudge.Bench;
import org.marquee.governance.scan.PairJudge.Resemblance;
import org.marquee.governance.scan.PairJudge.Sides;

/** Keeps what a scan finds, each pair once, and closes what it did not find again. */
@ApplicationScoped
public class Findings {
    @Inject
    private SimilarAccounts similarAccounts;

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private PairJudge judge;

    /** Looks for duplicates of these accounts. */
    void find(List<Account> accounts, DuplicateScan scan, Instant now) {
        List<Long> ids = accounts.stream().map(Account::id).toList();
        Map<Long, List<SimilarAccount>> similar = similarAccounts.similarTo(ids);
        List<Long> others = similar.values().stream()
                .flatMap(List::stream)
                .map(SimilarAccount::accountId)
                .toList();
        Bench bench = judge.over(accounts, others);
        Map<Sides, DuplicatePair> known = new HashMap<>();
        pairs.ofAccounts(ids).forEach(pair -> known.put(new Sides(pair.lowerId(), pair.higherId()), pair));
        similar.forEach((id, resembling) -> resembling.forEach(other -> {
            Sides sides = Sides.of(id, other.accountId());
            Resemblance resemblance = new Resemblance(id, other, known.get(sides));
            if (bench.check(resemblance).isEmpty()) {
                known.put(sides, keep(resemblance, scan, now));
            }
        }));
    }

    private DuplicatePair keep(Resemblance found, DuplicateScan scan, Instant now) {
        DuplicatePair known = found.known();
        if (known == null) {
            scan.found(1, 1);
            return pairs.add(new DuplicatePair(found.accountId(), found.similar(), scan.runId(), now));
        }
        boolean waited = known.status() == PairStatus.OPEN;
        if (known.seenBy() != scan.runId() || !waited) {
            scan.found(1, waited ? 0 : 1);
        }
        known.foundAgain(found.similar(), scan.runId());
        if (!waited) {
            known.open();
            pairs.connect(known);
        }
        return known;
    }

    /** These were not found again: closes those that hold no more, and answers how many they are. */
    int check(List<DuplicatePair> lost, DuplicateScan scan) {
        List<Long> ids = lost.stream()
                .flatMap(pair -> Stream.of(pair.lowerId(), pair.higherId()))
                .distinct()
                .toList();
        Map<Long, List<SimilarAccount>> similar = similarAccounts.similarTo(ids);
        Bench bench = judge.over(List.of(), ids);
        List<DuplicatePair> closed = lost.stream()
                .filter(pair -> isClosed(pair, similar, bench, scan))
                .toList();
        pairs.regroup(closed.stream().map(DuplicatePair::groupId).collect(Collectors.toSet()));
        return closed.size();
    }

    /** One that came back to the queue while the scan was elsewhere holds as before. */
    private static boolean isClosed(
            DuplicatePair pair, Map<Long, List<SimilarAccount>> similar, Bench bench, DuplicateScan scan) {
        Optional<SimilarAccount> now = Stream.of(pair.lowerId(), pair.higherId())
                .flatMap(id -> similar.getOrDefault(id, List.of()).stream()
                        .filter(other -> other.accountId() == pair.otherThan(id)))
                .max(Comparator.comparing(SimilarAccount::probability));
        Resemblance resemblance =
                new Resemblance(pair.lowerId(), new SimilarAccount(pair.higherId(), "", likely(now), List.of()), pair);
        Optional<String> why = bench.check(resemblance);
        why.ifPresentOrElse(pair::close, () -> pair.foundAgain(now.orElseThrow(), scan.runId()));
        return why.isPresent();
    }

    private static BigDecimal likely(Optional<SimilarAccount> similar) {
        return similar.map(SimilarAccount::probability).orElse(BigDecimal.ZERO);
    }
}

package org.marquee.web.duplicate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.PairStatus;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Neighbours;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.scan.DuplicateReading;
import org.marquee.governance.scan.PairShown;
import org.marquee.governance.scan.PairShown.OtherPair;
import org.marquee.governance.scan.QueueItem;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.words.Words;

/** Finds the way through the pairs: the pages of the list, what comes before and after, and what can be taken back. */
@Dependent
public class PairWalk {
    private static final int ROWS = 25;
    private static final String LIKELIEST_FIRST = "-probability";
    private static final String LAST_FIRST = "-decided";

    @EJB
    private DuplicateReading reading;

    @Inject
    private PairRecords records;

    /** A page with where each of its rows stands. */
    private record Placed(PairRow row, After place) {}

    /** What waits, the likeliest first; {@code from} is null for the beginning. */
    PairList waiting(String from) {
        Slice<QueueItem> found = reading.waiting(behind(from, LIKELIEST_FIRST), ROWS);
        return list(found.map(PairWalk::placed), LIKELIEST_FIRST, from);
    }

    private static Placed placed(QueueItem item) {
        PairRow row = new PairRow(
                item.likeliest().id(), item.one(), item.other(), item.group().probability(), item.more(), null);
        return new Placed(row, item.group().place());
    }

    /** What was told apart, the last first. */
    PairList toldApart(String from) {
        Slice<OtherPair> found = reading.toldApart(behind(from, LAST_FIRST), ROWS);
        return list(found.map(PairWalk::placed), LAST_FIRST, from);
    }

    private static Placed placed(OtherPair told) {
        DuplicatePair pair = told.pair();
        PairRow row = new PairRow(pair.id(), told.one(), told.other(), pair.probability(), 0, pair.decidedAt());
        return new Placed(row, new After(pair.decidedAt().toString(), pair.id()));
    }

    private static After behind(String from, String order) {
        return new PageRequest(null, from, null).after(order);
    }

    private static PairList list(Slice<Placed> found, String order, String from) {
        return PairList.of(Page.of(found, order, Placed::place).map(Placed::row), from);
    }

    /** What waits around a pair: as the list has it, if it stands there; around one that does not wait, the first of all. */
    Neighbours around(PairShown shown, PairList list) {
        if (shown.group() == null) {
            return new Neighbours(null, reading.behind(null).orElse(null));
        }
        Set<Long> group = together(shown);
        After place = shown.group().place();
        Long previous = list.isAtBeginning(group)
                ? null
                : list.before(group).or(() -> reading.before(place)).orElse(null);
        Long next = list.behind(group)
                .or(() -> reading.behind(place))
                .filter(id -> !group.contains(id))
                .orElse(null);
        return new Neighbours(previous, next);
    }

    /** The pair and whatever hangs together with it. */
    private static Set<Long> together(PairShown shown) {
        Set<Long> ids = new HashSet<>(Set.of(shown.pair().id()));
        shown.others().forEach(other -> ids.add(other.pair().id()));
        return ids;
    }

    /** What to look at once this was decided: what hangs together with it, else what comes behind it; null if nothing waits. */
    Long nextOf(PairShown shown) {
        List<Long> others =
                shown.others().stream().map(other -> other.pair().id()).toList();
        return reading.likeliestOf(others)
                .or(() -> reading.behind(
                        shown.group() == null ? null : shown.group().place()))
                .orElse(null);
    }

    /** The decision on the pair, if the caller made it and it stands; null otherwise. */
    PairUndo offer(long pairId, Caller caller) {
        PairRecord decided = records.get(pairId, null, caller);
        DuplicatePair pair = decided.shown().pair();
        if (!Objects.equals(pair.decidedBy(), caller.userId())) {
            return null;
        }
        String one = decided.one().profile().name();
        String other = decided.other().profile().name();
        if (pair.status() == PairStatus.TOLD_APART) {
            return new PairUndo(pairId, Words.of("duplicate.done.TOLD_APART", one, other));
        }
        boolean oneWent = decided.one().mergedInto() != null;
        return pair.status() == PairStatus.MERGED
                ? new PairUndo(pairId, Words.of("duplicate.done.MERGED", oneWent ? one : other, oneWent ? other : one))
                : null;
    }
}

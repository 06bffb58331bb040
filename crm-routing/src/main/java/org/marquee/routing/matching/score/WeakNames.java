package org.marquee.routing.matching.score;

import java.util.stream.LongStream;
import org.marquee.routing.matching.index.ListedName;
import org.marquee.routing.matching.index.Lookup;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.CompanyName;

/**
 * Which names of an account identify nobody when they stand alone: tickers, everyday words ("Ring"), two letters, and
 * three letters that another hierarchy uses too, as a word or as initials.
 */
final class WeakNames {
    private static final int SHORT = 3;
    private static final int MOST_HOLDERS = 200;
    private final MatchingIndex index;
    private final long accountId;

    WeakNames(MatchingIndex index, long accountId) {
        this.index = index;
        this.accountId = accountId;
    }

    boolean contain(ListedName listed) {
        return listed.ticker() || listed.name().isWeak() || isShortAndShared(listed.name());
    }

    private boolean isShortAndShared(CompanyName name) {
        String word = name.words().get(0);
        if (name.words().size() > 1 || word.length() > SHORT) {
            return false;
        }
        long root = index.rootOf(accountId);
        return index.count(Lookup.WORD, word) > MOST_HOLDERS
                || LongStream.concat(index.ids(Lookup.WORD, word), index.ids(Lookup.INITIALS, word))
                        .anyMatch(id -> index.rootOf(id) != root);
    }
}

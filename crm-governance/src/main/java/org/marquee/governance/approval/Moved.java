package org.marquee.governance.approval;

import java.util.List;
import java.util.Map;
import org.marquee.domain.account.LifeStatus;

/**
 * What a merger moved, all by id; kept as JSON beside it.
 *
 * @param contacts with their owners before and after
 * @param leads likewise
 * @param conversions that pointed to the loser
 * @param aliases that were handed on
 * @param addedAliases names of the loser that the survivor got
 * @param children likewise; the whole branches below the loser
 * @param topChildren those that hung right under the loser
 * @param barred leads that must not come to the survivor by themselves since
 * @param stood how it stood if it was approved; null for one that waited for review
 */
record Moved(
        Map<Long, Hands> contacts,
        Map<Long, Hands> leads,
        List<Long> conversions,
        List<Long> aliases,
        List<Long> addedAliases,
        Map<Long, Hands> children,
        List<Long> topChildren,
        List<Long> barred,
        LifeStatus stood) {
    Moved {
        barred = barred == null ? List.of() : barred;
    }

    /** Whose something was and whose it became; either may be null for nobody's. */
    record Hands(Long former, Long given) {}
}

package org.marquee.governance.approval;

import java.util.List;
import java.util.Map;

/**
 * What a merger moved, all by id; kept as JSON beside it.
 *
 * @param contacts with their former owners
 * @param leads with their former owners
 * @param conversions that pointed to the loser
 * @param aliases that were handed on
 * @param addedAliases names of the loser that the survivor got
 * @param children with their former owners; the whole branches below the loser
 * @param topChildren those that hung right under the loser
 */
record Moved(
        Map<Long, Long> contacts,
        Map<Long, Long> leads,
        List<Long> conversions,
        List<Long> aliases,
        List<Long> addedAliases,
        Map<Long, Long> children,
        List<Long> topChildren) {}

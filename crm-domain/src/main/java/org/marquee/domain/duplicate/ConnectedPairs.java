package org.marquee.domain.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which pairs hang together by their accounts; a group goes by the lowest id of its accounts. */
public final class ConnectedPairs {
    private final Map<Long, Long> above = new HashMap<>();

    private ConnectedPairs() {}

    /** Puts every pair into the group in which it belongs when these are all the pairs there are. */
    public static void group(Collection<DuplicatePair> pairs) {
        ConnectedPairs connected = new ConnectedPairs();
        pairs.forEach(pair -> connected.connect(pair.lowerId(), pair.higherId()));
        pairs.stream()
                .filter(pair -> pair.groupId() != connected.lowest(pair.lowerId()))
                .forEach(pair -> pair.joinGroup(connected.lowest(pair.lowerId())));
    }

    private void connect(long one, long other) {
        long lowestOfOne = lowest(one);
        long lowestOfOther = lowest(other);
        above.put(Math.max(lowestOfOne, lowestOfOther), Math.min(lowestOfOne, lowestOfOther));
    }

    private long lowest(long account) {
        long at = account;
        while (above.getOrDefault(at, at) != at) {
            at = above.get(at);
        }
        above.put(account, at);
        return at;
    }
}

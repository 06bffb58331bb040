package org.marquee.routing.matching.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** From a key to the accounts that have it. */
final class Postings {
    private final Map<String, IdList> lists = new ConcurrentHashMap<>();

    void add(String key, long id) {
        lists.computeIfAbsent(key, k -> new IdList()).add(id);
    }

    void remove(String key, long id) {
        IdList list = lists.get(key);
        if (list != null) {
            list.remove(id);
            if (list.size() == 0) {
                lists.remove(key);
            }
        }
    }

    LongStream ids(String key) {
        IdList list = lists.get(key);
        if (list == null) {
            return LongStream.empty();
        }
        LongStream.Builder ids = LongStream.builder();
        list.forEach(ids);
        return ids.build();
    }
}

package org.marquee.routing.matching.index;

import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** All accounts: many that are packed, and what changed since. Written by one thread at a time. */
final class IndexContent {
    private final PackedAccounts packed;
    /** Empty for one that is gone. */
    private final Map<Long, Optional<IndexedAccount>> changed = new ConcurrentHashMap<>();

    private final Map<Lookup, Postings> postings = new EnumMap<>(Lookup.class);

    IndexContent(PackedAccounts packed) {
        this.packed = packed;
        for (Lookup lookup : Lookup.values()) {
            postings.put(lookup, new Postings());
        }
    }

    PackedAccounts packed() {
        return packed;
    }

    /** What is not as it is packed. */
    Map<Long, Optional<IndexedAccount>> changes() {
        return Map.copyOf(changed);
    }

    /** How many accounts are not as they are packed. */
    int changed() {
        return changed.size();
    }

    /** New keys come first and old ones go last, so that a reader finds the account at any moment. */
    void put(IndexedAccount account) {
        Set<Key> oldKeys = changedKeys(account.id());
        Set<Key> newKeys = Key.of(account);
        Sets.difference(newKeys, oldKeys)
                .forEach(key -> postings.get(key.lookup()).add(key.value(), account.id()));
        changed.put(account.id(), Optional.of(account));
        Sets.difference(oldKeys, newKeys).forEach(key -> drop(key, account.id()));
    }

    void remove(long id) {
        Set<Key> oldKeys = changedKeys(id);
        changed.put(id, Optional.empty());
        oldKeys.forEach(key -> drop(key, id));
    }

    private Set<Key> changedKeys(long id) {
        return changed.getOrDefault(id, Optional.empty()).map(Key::of).orElse(Set.of());
    }

    private void drop(Key key, long id) {
        postings.get(key.lookup()).remove(key.value(), id);
    }

    Optional<IndexedAccount> find(long id) {
        Optional<IndexedAccount> now = changed.get(id);
        return now == null ? packed.find(id) : now;
    }

    boolean has(long id) {
        Optional<IndexedAccount> now = changed.get(id);
        return now == null ? packed.has(id) : now.isPresent();
    }

    /** Null at the top, and of an account that is not here. */
    Long parentOf(long id) {
        Optional<IndexedAccount> now = changed.get(id);
        return now == null
                ? packed.parentOf(id)
                : now.map(account -> account.entry().parentId()).orElse(null);
    }

    /**
     * The accounts under a key; some may have had it only before. What is packed is looked at first: an account that
     * changes meanwhile is under its new keys before it is passed over here.
     */
    LongStream ids(Key key) {
        LongStream.Builder found = LongStream.builder();
        packed.ids(key).filter(id -> !changed.containsKey(id)).forEach(found);
        postings.get(key.lookup()).ids(key.value()).forEach(found);
        return found.build().distinct();
    }

    int size() {
        long gone = changed.entrySet().stream()
                .filter(one -> one.getValue().isEmpty() && packed.has(one.getKey()))
                .count();
        long come = changed.entrySet().stream()
                .filter(one -> one.getValue().isPresent() && !packed.has(one.getKey()))
                .count();
        return (int) (packed.size() + come - gone);
    }
}

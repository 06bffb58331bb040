package org.marquee.routing.matching.index;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts and what leads to them. Written by one thread at a time. */
final class IndexContent {
    private final Map<Long, IndexedAccount> accounts = new ConcurrentHashMap<>();
    private final Map<Lookup, Postings> postings = new EnumMap<>(Lookup.class);

    IndexContent() {
        for (Lookup lookup : Lookup.values()) {
            postings.put(lookup, new Postings());
        }
    }

    /** New keys come first and old ones go last, so that a reader finds the account at any moment. */
    void put(IndexedAccount account) {
        IndexedAccount old = accounts.get(account.id());
        Set<Key> oldKeys = old == null ? Set.of() : Key.of(old);
        Set<Key> newKeys = Key.of(account);
        accounts.put(account.id(), account);
        Sets.difference(newKeys, oldKeys).forEach(key -> add(key, account.id()));
        Sets.difference(oldKeys, newKeys).forEach(key -> drop(key, account.id()));
    }

    void remove(long id) {
        IndexedAccount old = accounts.remove(id);
        if (old != null) {
            Key.of(old).forEach(key -> drop(key, id));
        }
    }

    private void add(Key key, long id) {
        postings(key.lookup()).add(key.value(), id);
    }

    private void drop(Key key, long id) {
        postings(key.lookup()).remove(key.value(), id);
    }

    IndexedAccount account(long id) {
        return accounts.get(id);
    }

    Postings postings(Lookup lookup) {
        return postings.get(lookup);
    }

    Collection<IndexedAccount> accounts() {
        return accounts.values();
    }

    int size() {
        return accounts.size();
    }
}

package org.marquee.routing.matching.index;

import java.util.HashSet;
import java.util.Set;

/** One value under which an account is found. */
record Key(Lookup lookup, String value) {

    static Set<Key> of(IndexedAccount account) {
        Set<Key> keys = new HashSet<>();
        for (ListedDomain domain : account.domains()) {
            keys.add(new Key(Lookup.DOMAIN, domain.host().host()));
            keys.add(new Key(Lookup.REGISTRABLE, domain.host().registrable()));
        }
        keys.add(new Key(Lookup.PHONE, account.phone()));
        keys.removeIf(key -> key.value().isEmpty());
        return keys;
    }
}

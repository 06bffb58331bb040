package org.marquee.routing.matching.index;

import java.util.HashSet;
import java.util.Set;
import org.marquee.routing.matching.normalize.CompanyName;

/** One value under which an account is found. */
record Key(Lookup lookup, String value) {
    private static final int EDGE = 6;

    static Set<Key> of(IndexedAccount account) {
        Set<Key> keys = new HashSet<>();
        account.names().forEach(named -> addName(keys, named.name()));
        for (ListedDomain domain : account.domains()) {
            keys.add(new Key(Lookup.DOMAIN, domain.host().host()));
            keys.add(new Key(Lookup.REGISTRABLE, domain.host().registrable()));
        }
        keys.add(new Key(Lookup.PHONE, account.phone()));
        keys.removeIf(key -> key.value().isEmpty());
        return keys;
    }

    private static void addName(Set<Key> keys, CompanyName name) {
        keys.add(new Key(Lookup.NAME, name.key()));
        keys.add(new Key(Lookup.WORD_SET, name.sortedKey()));
        keys.add(new Key(Lookup.INITIALS, name.initials()));
        String letters = name.joined();
        keys.add(new Key(Lookup.LETTERS, letters));
        if (hasEdges(letters)) {
            keys.add(new Key(Lookup.LETTERS_EDGE, firstOf(letters)));
            keys.add(new Key(Lookup.LETTERS_EDGE, lastOf(letters)));
        }
        name.words().forEach(word -> keys.add(new Key(Lookup.WORD, word)));
    }

    static String firstOf(String letters) {
        return "^" + letters.substring(0, EDGE);
    }

    static String lastOf(String letters) {
        return letters.substring(letters.length() - EDGE) + "$";
    }

    static boolean hasEdges(String letters) {
        return letters.length() > EDGE;
    }
}

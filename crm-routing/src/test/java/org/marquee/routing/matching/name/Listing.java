package org.marquee.routing.matching.name;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.marquee.routing.matching.name.NameIndex.Listed;
import org.marquee.routing.matching.normalize.CompanyName;

/** Names of tests as they are listed. */
final class Listing {
    private Listing() {}

    /** The accounts 0, 1, 2 … with one name each. */
    static NameIndex index(String... names) {
        NameIndex.Builder builder = new NameIndex.Builder();
        for (int i = 0; i < names.length; i++) {
            builder.add(i, names(names[i]));
        }
        return builder.done(null);
    }

    /** The name of an account of {@link #index}. */
    static int name(NameIndex index, int account) {
        return index.firstName(account);
    }

    /** A name, and aliases. */
    static List<Listed> names(String name, String... aliases) {
        return Stream.concat(
                        Stream.of(new Listed(CompanyName.of(name), false, false, false)),
                        Stream.of(aliases).map(alias -> new Listed(CompanyName.of(alias), true, false, false)))
                .toList();
    }

    /** A name, and an alias that counts on some days only. */
    static List<Listed> dated(String name, String alias) {
        return List.of(
                new Listed(CompanyName.of(name), false, false, false),
                new Listed(CompanyName.of(alias), true, true, false));
    }

    /** Accounts in the order of their ids. */
    static NameIndex.Builder builder(SortedMap<Long, List<Listed>> accounts) {
        NameIndex.Builder builder = new NameIndex.Builder();
        accounts.forEach(builder::add);
        return builder;
    }
}

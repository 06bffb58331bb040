package org.marquee.routing.matching.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.marquee.routing.matching.name.NameIndex;
import org.marquee.routing.matching.name.NameIndex.Listed;
import org.marquee.routing.matching.name.Names;

/** The names of all accounts and everything else about them, which come into force together. Written by one thread at a time. */
record Committed(Names names, IndexContent content) {

    /** Takes accounts by id instead of what was known of them; empty forgets one. */
    void putAll(Map<Long, Optional<IndexedAccount>> changed) {
        Map<Long, List<Listed>> listed = new HashMap<>();
        changed.forEach((id, now) -> {
            now.ifPresentOrElse(content::put, () -> content.remove(id));
            listed.put(id, now.map(IndexedAccount::listed).orElse(List.of()));
        });
        names.putAll(listed);
    }

    /** The same with all changes packed. */
    Repacked packed() {
        Map<Long, Optional<IndexedAccount>> changes = content.changes();
        Packing packing = new Packing();
        merge(content.packed(), new TreeMap<>(changes), packing::add);
        return new Repacked(packing.done(), new HashMap<>(changes));
    }

    /** What was packed anew while changes went on elsewhere. For one thread. */
    static final class Repacked {
        private final Committed fresh;
        private final Map<Long, Optional<IndexedAccount>> followed;

        private Repacked(Committed fresh, Map<Long, Optional<IndexedAccount>> followed) {
            this.fresh = fresh;
            this.followed = followed;
        }

        /** Changes again what has changed there since. */
        Committed follow(Committed old) {
            Map<Long, Optional<IndexedAccount>> since =
                    new TreeMap<>(old.content().changes());
            since.entrySet().removeIf(one -> one.getValue().equals(followed.get(one.getKey())));
            if (!since.isEmpty()) {
                fresh.putAll(since);
                followed.putAll(since);
            }
            return fresh;
        }
    }

    private static void merge(
            PackedAccounts old, NavigableMap<Long, Optional<IndexedAccount>> changes, Consumer<IndexedAccount> action) {
        old.forEach(account -> {
            while (!changes.isEmpty() && changes.firstKey() < account.id()) {
                changes.pollFirstEntry().getValue().ifPresent(action);
            }
            Optional<IndexedAccount> now = changes.remove(account.id());
            (now == null ? Optional.of(account) : now).ifPresent(action);
        });
        changes.values().forEach(now -> now.ifPresent(action));
    }

    /** An account with its names in the form in which they are searched for. */
    record Searched(IndexedAccount account, List<Listed> names) {
        static Searched of(IndexedAccount account) {
            return new Searched(account, account.listed());
        }
    }

    /** Takes accounts in order of id. */
    static final class Packing {
        private final PackedAccounts.Packer accounts = new PackedAccounts.Packer();
        private final NameIndex.Builder listed = new NameIndex.Builder();

        void add(IndexedAccount account) {
            add(Searched.of(account));
        }

        void add(Searched searched) {
            accounts.add(searched.account());
            listed.add(searched.account().id(), searched.names());
        }

        Committed done() {
            Names names = new Names();
            names.replaceAll(listed);
            return new Committed(names, new IndexContent(accounts.done()));
        }
    }
}

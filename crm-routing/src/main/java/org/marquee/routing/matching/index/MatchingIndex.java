package org.marquee.routing.matching.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.name.NameIndex;
import org.marquee.routing.matching.name.NameQuestion;
import org.marquee.routing.matching.name.NameWeights;
import org.marquee.routing.matching.name.Names;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * All accounts in memory. Any number of threads may read while another puts or removes single accounts: what is found
 * under a key is only a proposal that is compared with the account's own record, so a reader meets an account as it was
 * before or after the change, never a mixture. Many changes are packed together with the rest from time to time, while
 * reading and writing go on.
 */
public final class MatchingIndex {
    private static final int DEEPEST = 32;
    private final Executor packing;
    private final Names names;
    private volatile IndexContent content;
    private final IndexedAccount assumed;
    private final Set<Key> assumedKeys;
    private final NameIndex assumedNames;
    private boolean isPacking;

    /** Packs while the writer waits. */
    public MatchingIndex() {
        this(Runnable::run);
    }

    /** {@code packing} takes the time of a fresh start for its work. */
    public MatchingIndex(Executor packing) {
        this(packing, new Names(), new IndexContent(new PackedAccounts.Packer().done()), null);
    }

    private MatchingIndex(Executor packing, Names names, IndexContent content, IndexedAccount assumed) {
        this.packing = packing;
        this.names = names;
        this.content = content;
        this.assumed = assumed;
        this.assumedKeys = assumed == null ? Set.of() : Key.of(assumed);
        this.assumedNames = assumed == null ? null : names.of(assumed.id(), assumed.listed());
    }

    /**
     * A view for reading in which one account is as given: for decisions within the transaction that changes it, while
     * others still see what is committed.
     */
    public MatchingIndex assuming(AccountEntry entry) {
        return new MatchingIndex(packing, names, content, IndexedAccount.of(entry));
    }

    /** Replaces everything; readers see the old content until the new one is complete. */
    public synchronized void replaceAll(Collection<AccountEntry> entries) {
        Packed packed = new Packed();
        entries.stream()
                .sorted(Comparator.comparingLong(AccountEntry::id))
                .forEach(entry -> packed.add(IndexedAccount.of(entry)));
        packed.takeOver(Map.of());
    }

    /** Adds the account or replaces what was known of it. */
    public synchronized void put(AccountEntry entry) {
        IndexedAccount account = IndexedAccount.of(entry);
        content.put(account);
        packIfMany(names.put(account.id(), account.listed()));
    }

    /** Forgets the account; nothing happens if it is not there. */
    public synchronized void remove(long id) {
        content.remove(id);
        packIfMany(names.put(id, List.of()));
    }

    private void packIfMany(boolean many) {
        if (many && !isPacking) {
            isPacking = true;
            IndexContent old = content;
            Map<Long, Optional<IndexedAccount>> changes = old.changes();
            packing.execute(() -> pack(old.packed(), changes));
        }
    }

    private void pack(PackedAccounts old, Map<Long, Optional<IndexedAccount>> changes) {
        try {
            Packed packed = new Packed();
            merge(old, new TreeMap<>(changes), packed::add);
            synchronized (this) {
                packed.takeOver(changes);
            }
        } finally {
            synchronized (this) {
                isPacking = false;
            }
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

    /** What is to stand instead of the content, taking accounts in order of id. */
    private final class Packed {
        private final PackedAccounts.Packer accounts = new PackedAccounts.Packer();
        private final NameIndex.Builder listed = new NameIndex.Builder();

        void add(IndexedAccount account) {
            accounts.add(account);
            listed.add(account.id(), account.listed());
        }

        /** What changed since, beyond the changes that were packed, is changed again. */
        void takeOver(Map<Long, Optional<IndexedAccount>> packedChanges) {
            Map<Long, Optional<IndexedAccount>> since = new TreeMap<>(content.changes());
            IndexContent fresh = new IndexContent(accounts.done());
            names.replaceAll(listed);
            if (!packedChanges.isEmpty()) {
                since.entrySet().removeIf(one -> one.getValue().equals(packedChanges.get(one.getKey())));
                since.forEach((id, now) -> {
                    now.ifPresentOrElse(fresh::put, () -> fresh.remove(id));
                    names.put(id, now.map(IndexedAccount::listed).orElse(List.of()));
                });
            }
            content = fresh;
        }
    }

    /** Puts a company text to the names that count on {@code day}. */
    public <T> T ask(NameParts typed, LocalDate day, NameWeights weights, Function<NameQuestion, T> use) {
        return names.ask(typed, weights, (id, ordinal) -> counts(id, ordinal, day), assumedNames, use);
    }

    private boolean counts(long id, int ordinal, LocalDate day) {
        return find(id).map(IndexedAccount::names)
                .filter(listed -> ordinal < listed.size())
                .filter(listed -> listed.get(ordinal).validOn(day))
                .isPresent();
    }

    public int size() {
        return content.size();
    }

    public Optional<AccountEntry> entry(long id) {
        return find(id).map(IndexedAccount::entry);
    }

    public Optional<IndexedAccount> find(long id) {
        return isAssumed(id) ? Optional.of(assumed) : content.find(id);
    }

    private boolean isAssumed(long id) {
        return assumed != null && assumed.id() == id;
    }

    /** The accounts under a key; may hold one that has just changed and no longer has it. */
    public LongStream ids(Lookup lookup, String value) {
        Key key = new Key(lookup, value);
        LongStream committed = value.isEmpty() ? LongStream.empty() : content.ids(key);
        return assumedKeys.contains(key)
                ? LongStream.concat(LongStream.of(assumed.id()), committed).distinct()
                : committed;
    }

    /** How telling a word is: 1 if no name has it, towards 0 if all have it. */
    public double rarity(String word) {
        return names.rarity(word);
    }

    /** Who lists the longest suffix of {@code host} that anyone lists on {@code day}; empty if nobody does. */
    public List<IndexedAccount> ownersOf(WebHost host, LocalDate day) {
        return host.suffixes().stream()
                .map(domain -> owners(domain, day))
                .filter(owners -> !owners.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<IndexedAccount> owners(String domain, LocalDate day) {
        return ids(Lookup.DOMAIN, domain)
                .mapToObj(this::find)
                .flatMap(Optional::stream)
                .filter(account -> account.domains().stream()
                        .anyMatch(listed ->
                                listed.validOn(day) && listed.host().host().equals(domain)))
                .toList();
    }

    /** The id at the top of the account's hierarchy; its own if nothing is above it. */
    public long rootOf(long id) {
        long top = id;
        for (int i = 0; i < DEEPEST; i++) {
            Long parent = parentOf(top);
            if (parent == null || !(isAssumed(parent) || content.has(parent))) {
                return top;
            }
            top = parent;
        }
        return top;
    }

    /** Whether {@code id} stands anywhere below {@code ancestor}. */
    public boolean isBelow(long id, long ancestor) {
        Set<Long> seen = new HashSet<>();
        Long above = parentOf(id);
        while (above != null && seen.add(above)) {
            if (above == ancestor) {
                return true;
            }
            above = parentOf(above);
        }
        return false;
    }

    private Long parentOf(long id) {
        return isAssumed(id) ? assumed.entry().parentId() : content.parentOf(id);
    }
}

package org.marquee.routing.matching.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.name.NameIndex;
import org.marquee.routing.matching.name.NameQuestion;
import org.marquee.routing.matching.name.NameWeights;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * All accounts in memory. Any number of threads may read while another puts or removes single accounts: what is found
 * under a key is only a proposal that is compared with the account's own record, so a reader meets an account as it was
 * before or after the change, never a mixture. Many changes are packed together with the rest from time to time, while
 * reading and writing go on.
 */
public final class MatchingIndex {
    private static final System.Logger LOG = System.getLogger(MatchingIndex.class.getName());
    private static final int MOST_CHANGES = 16_384;
    private static final int AGAIN = 8;
    private static final int ROUNDS = 3;
    private static final String NOT_PACKED = "Changed accounts could not be packed; tried again later.";
    private static final int MOST_OWNERS = 100;
    private static final int DEEPEST = 32;
    private final Executor packing;
    private final int mostChanges;
    private volatile Committed committed;
    private final IndexedAccount assumed;
    private final Set<Key> assumedKeys;
    private final NameIndex assumedNames;
    private boolean isPacking;
    private int packedFrom;

    /** Packs while the writer waits. */
    public MatchingIndex() {
        this(Runnable::run);
    }

    /** {@code packing} takes the time of a fresh start for its work, and may refuse it or never do it. */
    public MatchingIndex(Executor packing) {
        this(packing, MOST_CHANGES);
    }

    /** Packs after so many changes. */
    MatchingIndex(Executor packing, int mostChanges) {
        this(packing, mostChanges, new Committed.Packing().done(), null);
    }

    private MatchingIndex(Executor packing, int mostChanges, Committed committed, IndexedAccount assumed) {
        this.packing = packing;
        this.mostChanges = mostChanges;
        this.packedFrom = mostChanges;
        this.committed = committed;
        this.assumed = assumed;
        this.assumedKeys = assumed == null ? Set.of() : Key.of(assumed);
        this.assumedNames = assumed == null ? null : committed.names().of(assumed.id(), assumed.listed());
    }

    /**
     * A view for reading in which one account is as given: for decisions within the transaction that changes it, while
     * others still see what is committed.
     */
    public MatchingIndex assuming(AccountEntry entry) {
        return new MatchingIndex(packing, mostChanges, committed, IndexedAccount.of(entry));
    }

    /** Replaces everything; readers see the old content until the new one is complete. */
    public void replaceAll(Collection<AccountEntry> entries) {
        Replacement replacement = replacement();
        replacement.addAll(entries.stream()
                .sorted(Comparator.comparingLong(AccountEntry::id))
                .toList());
        replacement.comeIntoForce();
    }

    /** Takes the accounts that are to replace everything in several parts, so that they need not be in memory at once. */
    public Replacement replacement() {
        return new Replacement();
    }

    /** Adds the account or replaces what was known of it. */
    public void put(AccountEntry entry) {
        putAll(Map.of(entry.id(), Optional.of(entry)));
    }

    /** Forgets the account; nothing happens if it is not there. */
    public void remove(long id) {
        putAll(Map.of(id, Optional.empty()));
    }

    /** Takes accounts by id instead of what was known of them; empty forgets one. Much faster than one after the other. */
    public void putAll(Map<Long, Optional<AccountEntry>> changed) {
        Map<Long, Optional<IndexedAccount>> indexed = new TreeMap<>();
        changed.forEach((id, entry) -> indexed.put(id, entry.map(IndexedAccount::of)));
        synchronized (this) {
            committed.putAll(indexed);
            packIfMany();
        }
    }

    /** Asks again after so many further changes, should nothing have come of it. */
    private void packIfMany() {
        int changed = committed.content().changed();
        if (changed <= packedFrom || isPacking) {
            return;
        }
        packedFrom = changed + mostChanges / AGAIN;
        try {
            packing.execute(this::pack);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, NOT_PACKED, e);
        }
    }

    private void pack() {
        Committed old;
        synchronized (this) {
            old = committed;
            if (isPacking || old.content().changed() <= mostChanges) {
                return;
            }
            isPacking = true;
        }
        try {
            replace(old, old.packed());
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(System.Logger.Level.WARNING, NOT_PACKED, e);
        } finally {
            synchronized (this) {
                isPacking = false;
            }
        }
    }

    /** Most of what has changed meanwhile is changed again before anybody has to wait for the rest. */
    private void replace(Committed old, Committed.Repacked repacked) {
        for (int round = 0; round < ROUNDS; round++) {
            repacked.follow(old);
        }
        synchronized (this) {
            if (committed.content() == old.content()) {
                committed = repacked.follow(old);
                packedFrom = mostChanges;
            }
        }
    }

    /** What is to stand instead of everything. For one thread. */
    public final class Replacement {
        private final Committed.Packing accounts = new Committed.Packing();

        /** Accounts come in order of id; every core prepares its part. */
        public void addAll(Collection<AccountEntry> entries) {
            entries.parallelStream()
                    .map(IndexedAccount::of)
                    .map(Committed.Searched::of)
                    .toList()
                    .forEach(accounts::add);
        }

        public void comeIntoForce() {
            Committed replacing = accounts.done();
            synchronized (MatchingIndex.this) {
                committed = replacing;
                packedFrom = mostChanges;
            }
        }
    }

    /** Puts a company text to the names that count on {@code day}. */
    public <T> T ask(NameParts typed, LocalDate day, NameWeights weights, Function<NameQuestion, T> use) {
        return committed.names().ask(typed, weights, (id, ordinal) -> counts(id, ordinal, day), assumedNames, use);
    }

    private boolean counts(long id, int ordinal, LocalDate day) {
        return find(id).map(IndexedAccount::names)
                .filter(listed -> ordinal < listed.size())
                .filter(listed -> listed.get(ordinal).validOn(day))
                .isPresent();
    }

    public int size() {
        return committed.content().size();
    }

    public Optional<AccountEntry> entry(long id) {
        return find(id).map(IndexedAccount::entry);
    }

    public Optional<IndexedAccount> find(long id) {
        return isAssumed(id) ? Optional.of(assumed) : committed.content().find(id);
    }

    private boolean isAssumed(long id) {
        return assumed != null && assumed.id() == id;
    }

    /** The accounts under a key; may hold one that has just changed and no longer has it. */
    public LongStream ids(Lookup lookup, String value) {
        Key key = new Key(lookup, value);
        LongStream listed =
                value.isEmpty() ? LongStream.empty() : committed.content().ids(key);
        return assumedKeys.contains(key)
                ? LongStream.concat(LongStream.of(assumed.id()), listed).distinct()
                : listed;
    }

    /** How telling a word is: 1 if no name has it, towards 0 if all have it. */
    public double rarity(String word) {
        return committed.names().rarity(word);
    }

    /**
     * Who lists the longest suffix of {@code host} that anyone lists on {@code day}; empty if nobody does. At most a
     * hundred, since a domain of so many tells nobody apart.
     */
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
                .limit(MOST_OWNERS)
                .toList();
    }

    /** The id at the top of the account's hierarchy; its own if nothing is above it. */
    public long rootOf(long id) {
        return topFrom(id, parentOf(id));
    }

    /** The same of an account that was read already. */
    public long rootOf(IndexedAccount account) {
        return topFrom(account.id(), account.entry().parentId());
    }

    private long topFrom(long id, Long above) {
        long top = id;
        Long parent = above;
        for (int i = 0; i < DEEPEST; i++) {
            if (parent == null || !(isAssumed(parent) || committed.content().has(parent))) {
                return top;
            }
            top = parent;
            parent = parentOf(top);
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
        return isAssumed(id) ? assumed.entry().parentId() : committed.content().parentOf(id);
    }
}

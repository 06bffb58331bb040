package org.marquee.routing.matching.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.name.NameIndex;
import org.marquee.routing.matching.name.NameIndex.Listed;
import org.marquee.routing.matching.name.NameQuestion;
import org.marquee.routing.matching.name.NameWeights;
import org.marquee.routing.matching.name.Names;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * All accounts in memory. Any number of threads may read while another puts or removes single accounts: what is found
 * under a key is only a proposal that is compared with the account's own record, so a reader meets an account as it was
 * before or after the change, never a mixture.
 */
public final class MatchingIndex {
    private static final int DEEPEST = 32;
    private final Names names;
    private volatile IndexContent content;
    private final IndexedAccount assumed;
    private final Set<Key> assumedKeys;
    private final NameIndex assumedNames;

    public MatchingIndex() {
        this(new Names(), new IndexContent(), null);
    }

    private MatchingIndex(Names names, IndexContent content, IndexedAccount assumed) {
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
        return new MatchingIndex(names, content, IndexedAccount.of(entry));
    }

    /** Replaces everything; readers see the old content until the new one is complete. */
    public synchronized void replaceAll(Collection<AccountEntry> entries) {
        IndexContent fresh = new IndexContent();
        entries.forEach(entry -> fresh.put(IndexedAccount.of(entry)));
        names.replaceAll(listed(fresh));
        content = fresh;
    }

    private static SortedMap<Long, List<Listed>> listed(IndexContent content) {
        SortedMap<Long, List<Listed>> all = new TreeMap<>();
        content.accounts().forEach(account -> all.put(account.id(), account.listed()));
        return all;
    }

    /** Adds the account or replaces what was known of it. */
    public synchronized void put(AccountEntry entry) {
        IndexedAccount account = IndexedAccount.of(entry);
        content.put(account);
        rename(account.id(), account.listed());
    }

    /** Forgets the account; nothing happens if it is not there. */
    public synchronized void remove(long id) {
        content.remove(id);
        rename(id, List.of());
    }

    private void rename(long id, List<Listed> listed) {
        if (names.put(id, listed)) {
            names.replaceAll(listed(content));
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

    /** The account with its normalised parts. */
    public Optional<IndexedAccount> find(long id) {
        return Optional.ofNullable(assumed != null && assumed.id() == id ? assumed : content.account(id));
    }

    /** The accounts under a key; may hold one that has just changed and no longer has it. */
    public LongStream ids(Lookup lookup, String value) {
        LongStream committed = content.postings(lookup).ids(value);
        return assumedKeys.contains(new Key(lookup, value))
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
            Long parent = entry(top).map(AccountEntry::parentId).orElse(null);
            if (parent == null || find(parent).isEmpty()) {
                return top;
            }
            top = parent;
        }
        return top;
    }

    /** Whether {@code id} stands anywhere below {@code ancestor}. */
    public boolean isBelow(long id, long ancestor) {
        Set<Long> seen = new HashSet<>();
        Long above = entry(id).map(AccountEntry::parentId).orElse(null);
        while (above != null && seen.add(above)) {
            if (above == ancestor) {
                return true;
            }
            above = entry(above).map(AccountEntry::parentId).orElse(null);
        }
        return false;
    }
}

package org.marquee.routing.matching.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * All accounts in memory. Any number of threads may read while another puts or removes single accounts: what is found
 * under a key is only a proposal that is compared with the account's own record, so a reader meets an account as it was
 * before or after the change, never a mixture.
 */
public final class MatchingIndex {
    private static final int DEEPEST = 32;
    private volatile IndexContent content;
    private final IndexedAccount assumed;
    private final Set<Key> assumedKeys;

    public MatchingIndex() {
        this(new IndexContent(), null);
    }

    private MatchingIndex(IndexContent content, IndexedAccount assumed) {
        this.content = content;
        this.assumed = assumed;
        this.assumedKeys = assumed == null ? Set.of() : Key.of(assumed);
    }

    /**
     * A view for reading in which one account is as given: for decisions within the transaction that changes it, while
     * others still see what is committed.
     */
    public MatchingIndex assuming(AccountEntry entry) {
        return new MatchingIndex(content, IndexedAccount.of(entry));
    }

    /** Replaces everything; readers see the old content until the new one is complete. */
    public synchronized void replaceAll(Collection<AccountEntry> entries) {
        IndexContent fresh = new IndexContent();
        entries.forEach(entry -> fresh.put(IndexedAccount.of(entry)));
        content = fresh;
    }

    /** Adds the account or replaces what was known of it. */
    public synchronized void put(AccountEntry entry) {
        content.put(IndexedAccount.of(entry));
    }

    /** Forgets the account; nothing happens if it is not there. */
    public synchronized void remove(long id) {
        content.remove(id);
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

    public int count(Lookup lookup, String value) {
        return content.postings(lookup).count(value);
    }

    /** Accounts whose name has nearly these letters; none if too many share them. */
    public LongStream idsByLetterEdges(String letters, int most) {
        return Key.hasEdges(letters)
                ? Stream.of(Key.firstOf(letters), Key.lastOf(letters))
                        .filter(edge -> count(Lookup.LETTERS_EDGE, edge) <= most)
                        .flatMapToLong(edge -> ids(Lookup.LETTERS_EDGE, edge))
                : LongStream.empty();
    }

    /** Words of names that {@code word} may be a misspelling of. */
    public List<String> nearWords(String word) {
        return content.vocabulary().near(word);
    }

    /** Whether any account had this word in its name. */
    public boolean knowsWord(String word) {
        return count(Lookup.WORD, word) > 0;
    }

    /** How telling a word is: 1 if no name has it, towards 0 if all have it. */
    public double rarity(String word) {
        double all = Math.max(size(), 1000);
        return Math.log((all + 1) / (count(Lookup.WORD, word) + 1)) / Math.log(all + 1);
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

package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.List;
import org.marquee.routing.matching.normalize.CommonWords;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.Stems;

/** The names of many accounts. Never changes. Words and accounts are numbered from 0, names as {@link ListedNames} says. */
public final class NameIndex {
    static final int EDGE = 6;
    private static final double DESCRIPTIVE_WEIGHT = 0.15;
    private static final int FEWEST_NAMES = 1000;
    private static final int ALIAS = 1;
    private static final int DATED = 2;
    private static final int WEAK = 4;

    final Vocabulary words;
    final WordFacts facts;
    final Vocabulary legalForms;
    final ListedNames listed;
    final NamePostings namesOfWord;
    final HashedLists byLetters;
    final HashedLists byInitials;
    final HashedLists byEdges;
    final HashedLists byInitialsWithin;
    final HashedLists byWordsInFull;
    final HashedLists byStem;
    final NearWords near;
    private final int names;
    private final long[] accounts;
    private final int[] firstName;

    private NameIndex(Builder built, NameIndex large) {
        words = built.words;
        words.trim();
        legalForms = built.legalForms;
        names = built.names;
        listed = built.listed.done();
        namesOfWord = NamePostings.of(listed, words.size());
        facts = new WordFacts(words, rarities(large));
        namesOfWord.weigh(listed, facts);
        byLetters = built.letters.done();
        byInitials = built.initials.done();
        byEdges = built.edges.done();
        byInitialsWithin = built.initialsWithin.done();
        byWordsInFull = built.wordsInFull.done();
        byStem = stems();
        near = NearWords.of(words);
        accounts = Arrays.copyOf(built.accounts, built.size);
        firstName = Arrays.copyOf(built.firstName, built.size + 1);
    }

    private float[] rarities(NameIndex large) {
        float[] rarity = new float[words.size()];
        for (int word = 0; word < rarity.length; word++) {
            rarity[word] = (float) rarity(words.word(word), namesOfWord.count(word), large);
        }
        return rarity;
    }

    private HashedLists stems() {
        HashedLists.Writer stems = new HashedLists.Writer();
        for (int word = 0; word < words.size(); word++) {
            String stem = Stems.of(words.word(word));
            if (!stem.isEmpty()) {
                stems.add(Hashes.of(stem, stem.length()), word);
            }
        }
        return stems.done();
    }

    private double rarity(String word, int own, NameIndex large) {
        int with = large == null ? own : large.count(word);
        double all = Math.max(large == null ? names : large.names, FEWEST_NAMES);
        double rarity = Math.log((all + 1) / (with + 1)) / Math.log(all + 1);
        return CommonWords.isDescriptive(word) ? Math.min(DESCRIPTIVE_WEIGHT, rarity) : rarity;
    }

    /** How many there are. */
    public int names() {
        return names;
    }

    public int accounts() {
        return accounts.length;
    }

    boolean isAlias(int name) {
        return listed.has(name, ALIAS);
    }

    /** Whether it counts on some days only. */
    boolean isDated(int name) {
        return listed.has(name, DATED);
    }

    /** Whether it identifies nobody when it stands alone. */
    boolean isWeak(int name) {
        return listed.has(name, WEAK);
    }

    /** Which of its account's names it is, from 0. */
    int ordinal(int name) {
        int ordinal = 0;
        for (int before = firstName(listed.account(name)); before < name; before = listed.next(before)) {
            ordinal++;
        }
        return ordinal;
    }

    /** How telling any word is, as it stands in these names or does not. */
    double rarityOf(String word) {
        return rarity(word, count(word), null);
    }

    /** In how many names a word stands. */
    private int count(String word) {
        int number = words.find(word);
        return number == Vocabulary.NONE ? 0 : namesOfWord.count(number);
    }

    /** The number of the account, or -1. */
    int find(long accountId) {
        return Math.max(-1, Arrays.binarySearch(accounts, accountId));
    }

    /** The id of the account a name is of. */
    long accountId(int name) {
        return accounts[listed.account(name)];
    }

    /** Where the first name of an account begins. */
    int firstName(int account) {
        return firstName[account];
    }

    /** Behind the last name of an account. */
    int endOfNames(int account) {
        return firstName[account + 1];
    }

    /** Takes accounts in the order of their ids. */
    public static final class Builder {
        private final Vocabulary words = new Vocabulary();
        private final Vocabulary legalForms = new Vocabulary();
        private final ListedNames.Writer listed = new ListedNames.Writer();
        private final HashedLists.Writer letters = new HashedLists.Writer();
        private final HashedLists.Writer edges = new HashedLists.Writer();
        private final HashedLists.Writer initialsWithin = new HashedLists.Writer();
        private final HashedLists.Writer wordsInFull = new HashedLists.Writer();
        private final HashedLists.Writer initials = new HashedLists.Writer();
        private long[] accounts = new long[1024];
        private int[] firstName = new int[1024];
        private int size;
        private int names;

        /** Names may be none: then the account is known to have none. */
        public void add(long accountId, List<Listed> names) {
            if (size > 0 && accounts[size - 1] >= accountId) {
                throw new IllegalArgumentException("Account " + accountId + " comes out of order.");
            }
            if (size + 1 == accounts.length) {
                accounts = Arrays.copyOf(accounts, size * 2);
                firstName = Arrays.copyOf(firstName, size * 2);
            }
            accounts[size] = accountId;
            names.forEach(this::add);
            firstName[++size] = listed.end();
        }

        private void add(Listed name) {
            CompanyName text = name.name();
            String joined = String.join("", text.words());
            int number = listed.add(
                    size,
                    name.flags(),
                    text.legalForm().isEmpty() ? Vocabulary.NONE : legalForms.add(text.legalForm()),
                    Hashes.of(text.core(), text.core().length()),
                    Hashes.ofSpellings(text.letters()),
                    joined.length(),
                    text.words().stream().mapToInt(words::add).toArray());
            addKeys(text, joined, number);
            names++;
        }

        private void addKeys(CompanyName text, String joined, int name) {
            text.letters().forEach(letters -> this.letters.add(Hashes.of(letters, letters.length()), name));
            if (joined.length() > EDGE) {
                edges.add(Hashes.of(joined, EDGE), name);
                edges.add(~Hashes.of(joined.substring(joined.length() - EDGE), EDGE), name);
            }
            Abridged.asInitials(text.words()).forEach(key -> initialsWithin.add(key, name));
            Abridged.inFull(text.words()).forEach(key -> wordsInFull.add(key, name));
            if (!text.words().isEmpty()) {
                text.acronyms().forEach(acronym -> initials.add(Hashes.of(acronym, acronym.length()), name));
            }
        }

        /** {@code large} tells how telling a word is where this index is too small to; null if it is the large one. */
        public NameIndex done(NameIndex large) {
            return new NameIndex(this, large);
        }
    }

    /**
     * A name of an account.
     *
     * @param alias any but its own name
     * @param dated whether it counts on some days only
     * @param ticker a stock exchange symbol
     */
    public record Listed(CompanyName name, boolean alias, boolean dated, boolean ticker) {
        byte flags() {
            int weak = ticker || name.isWeak() ? WEAK : 0;
            return (byte) ((alias ? ALIAS : 0) | (dated ? DATED : 0) | weak);
        }
    }
}

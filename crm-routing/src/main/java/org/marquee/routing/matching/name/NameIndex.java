package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.List;
import org.marquee.routing.matching.normalize.CommonWords;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.Stems;
import org.marquee.routing.matching.normalize.Translations;

/** The names of many accounts. Never changes. Names, words and accounts are numbered from 0. */
public final class NameIndex {
    private static final double DESCRIPTIVE_WEIGHT = 0.15;
    private static final int FEWEST_NAMES = 1000;
    private static final int ALIAS = 1;
    private static final int DATED = 2;
    private static final int WEAK = 4;

    final Vocabulary words;
    final IntLists wordsOfName;
    final IntLists namesOfWord;
    final HashedLists byLetters;
    final HashedLists byInitials;
    final HashedLists byEdges;
    final HashedLists byStem;
    final NearWords near;
    private final byte[] kind;
    static final int EDGE = 6;
    static final byte GENERIC = 1;
    static final byte ORDINARY = 2;
    private final float[] rarity;
    private final float[] weight;
    private final long[] accounts;
    private final int[] nameOfAccount;
    private final int[] accountOfName;
    private final int[] legalFormOfName;
    private final Vocabulary legalForms;
    private final byte[] flags;
    private final int[] coreOfName;

    private NameIndex(Builder built, NameIndex large) {
        words = built.words;
        words.trim();
        wordsOfName = built.wordsOfName.done();
        namesOfWord = wordsOfName.inverted(words.size());
        byLetters = built.letters.done();
        byInitials = built.initials.done();
        byEdges = built.edges.done();
        HashedLists.Writer stems = new HashedLists.Writer();
        for (int word = 0; word < words.size(); word++) {
            String stem = Stems.of(words.word(word));
            if (!stem.isEmpty()) {
                stems.add(Hashes.of(stem, stem.length()), word);
            }
        }
        byStem = stems.done();
        kind = new byte[words.size()];
        for (int word = 0; word < kind.length; word++) {
            kind[word] = kindOf(words.word(word));
        }
        near = NearWords.of(words);
        accounts = Arrays.copyOf(built.accounts, built.size);
        nameOfAccount = Arrays.copyOf(built.nameOfAccount, built.size + 1);
        accountOfName = Arrays.copyOf(built.accountOfName, built.names());
        legalFormOfName = Arrays.copyOf(built.legalFormOfName, built.names());
        legalForms = built.legalForms;
        flags = Arrays.copyOf(built.flags, built.names());
        coreOfName = Arrays.copyOf(built.coreOfName, built.names());
        rarity = new float[words.size()];
        for (int word = 0; word < rarity.length; word++) {
            rarity[word] = (float) rarity(words.word(word), namesOfWord.count(word), large);
        }
        weight = new float[built.names()];
        for (int name = 0; name < weight.length; name++) {
            for (int i = wordsOfName.from(name); i < wordsOfName.to(name); i++) {
                weight[name] += rarity[wordsOfName.at(i)];
            }
        }
    }

    private double rarity(String word, int own, NameIndex large) {
        int names = large == null ? own : large.count(word);
        double all = Math.max(large == null ? names() : large.names(), FEWEST_NAMES);
        double rarity = Math.log((all + 1) / (names + 1)) / Math.log(all + 1);
        return CommonWords.isDescriptive(word) ? Math.min(DESCRIPTIVE_WEIGHT, rarity) : rarity;
    }

    static byte kindOf(String word) {
        if (!Translations.of(word).isEmpty() || CommonWords.isDescriptive(word)) {
            return GENERIC;
        }
        return CommonWords.isOrdinary(word) ? ORDINARY : 0;
    }

    byte kind(int word) {
        return kind[word];
    }

    public int names() {
        return accountOfName.length;
    }

    int account(int name) {
        return accountOfName[name];
    }

    /** Which of its account's names it is, from 0. */
    int ordinal(int name) {
        return name - nameOfAccount[accountOfName[name]];
    }

    /** Whether two names are of the same words in the same order. */
    boolean sameWords(int a, int b) {
        int length = wordsOfName.count(a);
        if (length != wordsOfName.count(b)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (wordsOfName.at(wordsOfName.from(a) + i) != wordsOfName.at(wordsOfName.from(b) + i)) {
                return false;
            }
        }
        return true;
    }

    boolean hasCore(int name, String core) {
        return coreOfName[name] == Hashes.of(core, core.length());
    }

    boolean isAlias(int name) {
        return (flags[name] & ALIAS) != 0;
    }

    /** Whether it counts on some days only. */
    boolean isDated(int name) {
        return (flags[name] & DATED) != 0;
    }

    /** Whether it identifies nobody when it stands alone. */
    boolean isWeak(int name) {
        return (flags[name] & WEAK) != 0;
    }

    int core(int name) {
        return coreOfName[name];
    }

    String legalForm(int name) {
        return legalFormOfName[name] < 0 ? "" : legalForms.word(legalFormOfName[name]);
    }

    /** How telling any word is, as it stands in these names or does not. */
    double rarityOf(String word) {
        return rarity(word, count(word), null);
    }

    /** How telling a word is: 1 if hardly any name has it, towards 0 if all have it. */
    double rarity(int word) {
        return rarity[word];
    }

    /** The sum of the rarities of its words. */
    double weight(int name) {
        return weight[name];
    }

    /** The number of the account, or -1. */
    int find(long accountId) {
        int number = Arrays.binarySearch(accounts, accountId);
        return Math.max(-1, number);
    }

    int firstName(int account) {
        return nameOfAccount[account];
    }

    int nextName(int account) {
        return nameOfAccount[account + 1];
    }

    long accountId(int account) {
        return accounts[account];
    }

    public int accounts() {
        return accounts.length;
    }

    /** In how many names a word stands. */
    int count(String word) {
        int number = words.find(word);
        return number == Vocabulary.NONE ? 0 : namesOfWord.count(number);
    }

    /** Takes accounts in the order of their ids. */
    public static final class Builder {
        private final Vocabulary words = new Vocabulary();
        private final Vocabulary legalForms = new Vocabulary();
        private final IntLists.Writer wordsOfName = new IntLists.Writer();
        private final HashedLists.Writer letters = new HashedLists.Writer();
        private final HashedLists.Writer edges = new HashedLists.Writer();
        private final HashedLists.Writer initials = new HashedLists.Writer();
        private int[] accountOfName = new int[1024];
        private int[] legalFormOfName = new int[1024];
        private byte[] flags = new byte[1024];
        private int[] coreOfName = new int[1024];
        private long[] accounts = new long[1024];
        private int[] nameOfAccount = new int[1024];
        private int size;

        /** Names may be none: then the account is known to have none. */
        public void add(long accountId, List<Listed> names) {
            if (size > 0 && accounts[size - 1] >= accountId) {
                throw new IllegalArgumentException("Account " + accountId + " comes out of order.");
            }
            if (size + 1 == accounts.length) {
                accounts = Arrays.copyOf(accounts, size * 2);
                nameOfAccount = Arrays.copyOf(nameOfAccount, size * 2);
            }
            accounts[size] = accountId;
            names.forEach(this::add);
            nameOfAccount[++size] = names();
        }

        private void add(Listed listed) {
            CompanyName name = listed.name();
            int number = names();
            if (number == accountOfName.length) {
                accountOfName = Arrays.copyOf(accountOfName, number * 2);
                legalFormOfName = Arrays.copyOf(legalFormOfName, number * 2);
                flags = Arrays.copyOf(flags, number * 2);
                coreOfName = Arrays.copyOf(coreOfName, number * 2);
            }
            accountOfName[number] = size;
            legalFormOfName[number] = name.legalForm().isEmpty() ? Vocabulary.NONE : legalForms.add(name.legalForm());
            flags[number] = listed.flags();
            coreOfName[number] = Hashes.of(name.core(), name.core().length());
            name.words().forEach(word -> wordsOfName.add(words.add(word)));
            wordsOfName.end();
            addKeys(name, number);
        }

        private void addKeys(CompanyName name, int number) {
            String joined = String.join("", name.words());
            name.letters().forEach(letters -> this.letters.add(Hashes.of(letters, letters.length()), number));
            if (joined.length() > EDGE) {
                edges.add(Hashes.of(joined, EDGE), number);
                String end = joined.substring(joined.length() - EDGE);
                edges.add(~Hashes.of(end, EDGE), number);
            }
            name.acronyms().forEach(acronym -> initials.add(Hashes.of(acronym, acronym.length()), number));
        }

        private int names() {
            return wordsOfName.keys();
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

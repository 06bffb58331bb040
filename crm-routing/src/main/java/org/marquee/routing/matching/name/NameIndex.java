package org.marquee.routing.matching.name;

import java.util.Arrays;
import org.marquee.routing.matching.normalize.CommonWords;
import org.marquee.routing.matching.normalize.CompanyName;
import org.marquee.routing.matching.normalize.Stems;
import org.marquee.routing.matching.normalize.Translations;

/** The names of many accounts. Never changes. Names, words and accounts are numbered from 0. */
public final class NameIndex {
    private static final double DESCRIPTIVE_WEIGHT = 0.15;
    private static final int FEWEST_NAMES = 1000;

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
    private final int[] accountOfName;
    private final int[] legalFormOfName;
    private final Vocabulary legalForms;
    private final byte[] flags;
    private final int[] coreOfName;

    private NameIndex(Builder built) {
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
        accountOfName = Arrays.copyOf(built.accountOfName, built.names());
        legalFormOfName = Arrays.copyOf(built.legalFormOfName, built.names());
        legalForms = built.legalForms;
        flags = Arrays.copyOf(built.flags, built.names());
        coreOfName = Arrays.copyOf(built.coreOfName, built.names());
        rarity = new float[words.size()];
        for (int word = 0; word < rarity.length; word++) {
            rarity[word] = (float) rarity(namesOfWord.count(word), CommonWords.isDescriptive(words.word(word)));
        }
        weight = new float[built.names()];
        for (int name = 0; name < weight.length; name++) {
            for (int i = wordsOfName.from(name); i < wordsOfName.to(name); i++) {
                weight[name] += rarity[wordsOfName.at(i)];
            }
        }
    }

    private double rarity(int names, boolean descriptive) {
        double all = Math.max(names(), FEWEST_NAMES);
        double rarity = Math.log((all + 1) / (names + 1)) / Math.log(all + 1);
        return descriptive ? Math.min(DESCRIPTIVE_WEIGHT, rarity) : rarity;
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

    /** Whether two names are of the same words in the same order. */
    public boolean sameWords(int a, int b) {
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
        return (flags[name] & 1) != 0;
    }

    String legalForm(int name) {
        return legalFormOfName[name] < 0 ? "" : legalForms.word(legalFormOfName[name]);
    }

    /** How telling a word is: 1 if hardly any name has it, towards 0 if all have it. */
    double rarity(int word) {
        return rarity[word];
    }

    /** The sum of the rarities of its words. */
    double weight(int name) {
        return weight[name];
    }

    /** Takes names; the numbers of accounts are the caller's. */
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

        public void add(int account, CompanyName name, boolean alias) {
            if (name.words().isEmpty()) {
                return;
            }
            int number = names();
            if (number == accountOfName.length) {
                accountOfName = Arrays.copyOf(accountOfName, number * 2);
                legalFormOfName = Arrays.copyOf(legalFormOfName, number * 2);
                flags = Arrays.copyOf(flags, number * 2);
                coreOfName = Arrays.copyOf(coreOfName, number * 2);
            }
            accountOfName[number] = account;
            legalFormOfName[number] = name.legalForm().isEmpty() ? Vocabulary.NONE : legalForms.add(name.legalForm());
            coreOfName[number] = Hashes.of(name.core(), name.core().length());
            flags[number] = (byte) (alias ? 1 : 0);
            name.words().forEach(word -> wordsOfName.add(words.add(word)));
            wordsOfName.end();
            String joined = String.join("", name.words());
            letters.add(Hashes.of(joined, joined.length()), number);
            if (!name.joined().isEmpty() && !name.joined().equals(joined)) {
                letters.add(Hashes.of(name.joined(), name.joined().length()), number);
            }
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

        public NameIndex done() {
            return new NameIndex(this);
        }
    }
}

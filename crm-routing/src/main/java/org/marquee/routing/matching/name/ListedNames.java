package org.marquee.routing.matching.name;

import java.util.Arrays;

/**
 * Listed names, one after the other in one array, so that whoever compares a name reads one place in memory. A name is
 * known by the number at which it begins; names of one account stand side by side.
 */
final class ListedNames {
    private static final int ACCOUNT = 0;
    private static final int CORE = 1;
    private static final int SPELT = 2;
    private static final int SHAPE = 3;
    private static final int HEADER = 4;
    private static final int MOST_WORDS = 31;
    private static final int MOST_FLAGS = 7;
    private static final int MOST_LETTERS = 255;
    private static final int MOST_LEGAL_FORMS = 0xFFFF;
    private static final int FLAGS_SHIFT = 5;
    private static final int LETTERS_SHIFT = 8;
    private static final int LEGAL_FORM_SHIFT = 16;
    private final int[] data;

    private ListedNames(int[] data) {
        this.data = data;
    }

    /** Behind the last name. */
    int end() {
        return data.length;
    }

    /** Where the name after it begins. */
    int next(int name) {
        return name + HEADER + size(name);
    }

    /**
     * Reads something of each name, so that they are at hand when they are compared: the processor waits for many at
     * once, but would wait for each that is compared before the next. Gives how many there are.
     */
    int readAhead(int[] names, int count) {
        int read = 0;
        for (int i = 0; i < count; i++) {
            read += account(names[i]) >= 0 ? 1 : 0;
        }
        return read;
    }

    int account(int name) {
        return data[name + ACCOUNT];
    }

    boolean has(int name, int flag) {
        return ((data[name + SHAPE] >> FLAGS_SHIFT) & MOST_FLAGS & flag) != 0;
    }

    /** As a number, or -1; of the rare ones beyond 65,535 nothing is known. */
    int legalForm(int name) {
        return (data[name + SHAPE] >>> LEGAL_FORM_SHIFT) - 1;
    }

    /** The hash of the name without its legal form. */
    int core(int name) {
        return data[name + CORE];
    }

    /** As {@link Hashes#ofSpellings}. */
    int spellings(int name) {
        return data[name + SPELT];
    }

    /** How many words it has. */
    int size(int name) {
        return data[name + SHAPE] & MOST_WORDS;
    }

    /** How many letters all its words have, counted up to 255. */
    int letters(int name) {
        return (data[name + SHAPE] >> LETTERS_SHIFT) & MOST_LETTERS;
    }

    int word(int name, int i) {
        return data[name + HEADER + i];
    }

    /** Whether the word does not stand earlier in the name, too. */
    boolean isFirst(int name, int i) {
        for (int before = 0; before < i; before++) {
            if (word(name, before) == word(name, i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes one name after the other. */
    static final class Writer {
        private int[] data = new int[8192];
        private int end;

        /**
         * Gives the name.
         *
         * @param flags below 8
         * @param spellings as {@link Hashes#ofSpellings}
         * @param letters counted up to 255
         * @param words by number; kept are the first 31
         */
        int add(int account, int flags, int legalForm, int core, int spellings, int letters, int[] words) {
            int size = Math.min(MOST_WORDS, words.length);
            int form = legalForm < MOST_LEGAL_FORMS ? legalForm + 1 : 0;
            if (end + HEADER + size > data.length) {
                data = Arrays.copyOf(data, data.length + (data.length >> 1));
            }
            int name = end;
            data[name + ACCOUNT] = account;
            data[name + CORE] = core;
            data[name + SPELT] = spellings;
            data[name + SHAPE] = (form << LEGAL_FORM_SHIFT)
                    | (Math.min(MOST_LETTERS, letters) << LETTERS_SHIFT)
                    | (flags << FLAGS_SHIFT)
                    | size;
            System.arraycopy(words, 0, data, name + HEADER, size);
            end = name + HEADER + size;
            return name;
        }

        int end() {
            return end;
        }

        ListedNames done() {
            return new ListedNames(Arrays.copyOf(data, end));
        }
    }
}

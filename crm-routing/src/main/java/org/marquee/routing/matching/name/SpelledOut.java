package org.marquee.routing.matching.name;

/** Initials on one side for words in a row on the other: "ALS" for "Amyotrophic Lateral Sclerosis". */
final class SpelledOut implements Pairing {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final double QUALITY = 0.9;
    /** How many there are, of two letters, of three, and of more. */
    int ofTwo;

    int ofThree;
    int ofMore;

    @Override
    public void pair(Alignment names) {
        ofTwo = 0;
        ofThree = 0;
        ofMore = 0;
        for (int i = 0; i < names.asked.size; i++) {
            String letters = names.asked.words[i];
            if (names.isTypedOpen(i) && mayBeInitials(letters.length())) {
                spellOutListed(names, i, letters);
            }
        }
        for (int j = 0; j < names.listed; j++) {
            int length = names.index.facts.length(names.word(j));
            if (names.isListedOpen(j) && mayBeInitials(length) && length <= names.asked.size) {
                spellOutTyped(names, j, length);
            }
        }
    }

    private void count(int length) {
        ofTwo += length == 2 ? 1 : 0;
        ofThree += length == 3 ? 1 : 0;
        ofMore += length > 3 ? 1 : 0;
    }

    boolean isAny() {
        return ofTwo + ofThree + ofMore > 0;
    }

    private static boolean mayBeInitials(int length) {
        return length >= SHORTEST && length <= LONGEST;
    }

    private void spellOutListed(Alignment names, int i, String letters) {
        for (int j = 0; j + letters.length() <= names.listed; j++) {
            if (areInitials(names, letters, j)) {
                names.pairInitials(i, j, names.asked.rarity[i] * QUALITY);
                for (int k = j + 1; k < j + letters.length(); k++) {
                    names.takeListed(k);
                }
                count(letters.length());
                return;
            }
        }
    }

    private static boolean areInitials(Alignment names, String letters, int j) {
        for (int k = 0; k < letters.length(); k++) {
            if (!names.isListedOpen(j + k) || names.index.facts.first(names.word(j + k)) != letters.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private void spellOutTyped(Alignment names, int j, int length) {
        for (int i = 0; i + length <= names.asked.size; i++) {
            if (areTypedInitials(names, names.word(j), length, i)) {
                names.pairInitials(i, j, names.index.facts.rarity(names.word(j)) * QUALITY);
                for (int k = i + 1; k < i + length; k++) {
                    names.takeTyped(k);
                }
                count(length);
                return;
            }
        }
    }

    private static boolean areTypedInitials(Alignment names, int letters, int length, int i) {
        if (names.asked.words[i].charAt(0) != names.index.facts.first(letters)) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (!names.isTypedOpen(i + k)
                    || names.asked.words[i + k].charAt(0) != names.index.words.charAt(letters, k)) {
                return false;
            }
        }
        return true;
    }
}

package org.marquee.routing.matching.name;

/** Listed words that a typed one may stand for: equal first, then misspelt, translated, of one stem, or typed apart. */
final class MeantWords implements Pairing {
    private final int[] slots = new int[Alignment.MOST_WORDS];
    int misspelt;
    /** How many of them are words of other names, so that they may be meant as they are. */
    int misspeltKnown;
    /** How common these are, each from 0 to 1. */
    double misspeltCommon;

    int translated;
    int cognates;
    int typedApart;

    @Override
    public void pair(Alignment names) {
        misspelt = 0;
        misspeltKnown = 0;
        misspeltCommon = 0;
        translated = 0;
        cognates = 0;
        typedApart = 0;
        for (int j = 0; j < names.listed; j++) {
            slots[j] = names.asked.meanings.find(names.word(j));
        }
        pair(names, true);
        pair(names, false);
    }

    private void pair(Alignment names, boolean exactly) {
        Meanings meanings = names.asked.meanings;
        for (int j = 0; j < names.listed; j++) {
            int slot = slots[j];
            if (slot != Meanings.NONE && meanings.isExact(slot) == exactly && names.isListedOpen(j)) {
                int i = openPosition(names, slot);
                if (i >= 0) {
                    names.pair(i, j, meanings.quality(slot));
                    count(names, slot, i);
                }
            }
        }
    }

    /** Where the word was typed and is still open; a word may be typed twice. */
    private static int openPosition(Alignment names, int slot) {
        Asked asked = names.asked;
        int i = asked.meanings.position(slot);
        if (asked.meanings.takesTwo(slot)) {
            return names.isTypedOpen(i) && names.isTypedOpen(i + 1) ? i : -1;
        }
        if (names.isTypedOpen(i)) {
            return i;
        }
        for (int k = i + 1; k < asked.size; k++) {
            if (names.isTypedOpen(k) && asked.words[k].equals(asked.words[i])) {
                return k;
            }
        }
        return -1;
    }

    private void count(Alignment names, int slot, int i) {
        Meanings meanings = names.asked.meanings;
        if (meanings.takesTwo(slot)) {
            names.takeTyped(i + 1);
            typedApart++;
        } else if (meanings.quality(slot) == Meanings.TRANSLATED) {
            translated++;
        } else if (meanings.quality(slot) == Meanings.COGNATE) {
            cognates++;
        } else if (!meanings.isExact(slot)) {
            misspelt++;
            misspeltKnown += names.asked.known[i] ? 1 : 0;
            misspeltCommon += 1 - names.asked.rarity[i];
        }
    }
}

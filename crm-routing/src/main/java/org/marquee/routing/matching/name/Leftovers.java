package org.marquee.routing.matching.name;

/** What the names do not have in common: the rarities of words that are left unpaired, by kind. */
final class Leftovers {
    double typed;
    double typedGeneric;
    double typedOrdinary;
    double listed;
    double listedGeneric;
    double listedOrdinary;
    /** How many typed words stand in no name at all. */
    int unknown;

    boolean numbers;

    void count(Alignment names) {
        typed = 0;
        typedGeneric = 0;
        typedOrdinary = 0;
        listed = 0;
        listedGeneric = 0;
        listedOrdinary = 0;
        unknown = 0;
        numbers = false;
        countTyped(names);
        countListed(names);
    }

    private void countTyped(Alignment names) {
        Asked asked = names.asked;
        for (int i = 0; i < asked.size; i++) {
            if (names.isTypedOpen(i)) {
                typed += asked.rarity[i];
                typedGeneric += asked.kind[i] == WordFacts.GENERIC ? asked.rarity[i] : 0;
                typedOrdinary += asked.kind[i] == WordFacts.ORDINARY ? asked.rarity[i] : 0;
                unknown += asked.known[i] ? 0 : 1;
                numbers |= asked.kind[i] == WordFacts.NUMBER;
            }
        }
    }

    private void countListed(Alignment names) {
        WordFacts facts = names.index.facts;
        for (int j = 0; j < names.listed; j++) {
            if (names.isListedOpen(j)) {
                int word = names.word(j);
                double rarity = facts.rarity(word);
                listed += rarity;
                listedGeneric += facts.kind(word) == WordFacts.GENERIC ? rarity : 0;
                listedOrdinary += facts.kind(word) == WordFacts.ORDINARY ? rarity : 0;
                numbers |= facts.kind(word) == WordFacts.NUMBER;
            }
        }
    }

    /** What neither of two names that go different ways explains by everyday words. */
    double specificOnBothSides() {
        double typedSpecific = Math.max(0, typed - typedGeneric - typedOrdinary);
        double listedSpecific = Math.max(0, listed - listedGeneric - listedOrdinary);
        return Math.min(typedSpecific, listedSpecific);
    }
}

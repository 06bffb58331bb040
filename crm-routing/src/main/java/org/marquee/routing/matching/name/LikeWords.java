package org.marquee.routing.matching.name;

import org.marquee.routing.matching.normalize.Spelling;

/** What else may be one word: abbreviations, other endings, and errors too many to look the word up by. */
final class LikeWords implements Pairing {
    private static final int MOST_TYPED = 8;
    private static final int LONG = 6;
    private static final int LONGEST_CONTRACTION = 5;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_COMMON = 5;
    int count;
    /** How many of the typed ones are words of other names, so that they may be meant as they are. */
    int known;
    /** How common these are, each from 0 to 1. */
    double common;

    @Override
    public void pair(Alignment names) {
        count = 0;
        known = 0;
        common = 0;
        int open = 0;
        for (int i = 0; i < names.asked.size && open < MOST_TYPED; i++) {
            if (names.isTypedOpen(i)) {
                open++;
                pairWithBest(names, i);
            }
        }
    }

    private void pairWithBest(Alignment names, int i) {
        int best = -1;
        double bestLikeness = 0;
        for (int j = 0; j < names.listed; j++) {
            if (names.isListedOpen(j)) {
                double likeness = likeness(names, i, names.word(j));
                if (likeness > bestLikeness) {
                    bestLikeness = likeness;
                    best = j;
                }
            }
        }
        if (best >= 0) {
            names.pair(i, best, bestLikeness);
            count++;
            known += names.asked.known[i] ? 1 : 0;
            common += 1 - names.asked.rarity[i];
        }
    }

    /** Words that begin otherwise are alike only if they are long and differ by few letters. */
    private static double likeness(Alignment names, int i, int word) {
        String typed = names.asked.words[i];
        WordFacts facts = names.index.facts;
        boolean sameStart = typed.charAt(0) == facts.first(word);
        int allowed = allowedErrors(Math.min(typed.length(), facts.length(word)));
        boolean mayBeNear = (sameStart || (typed.length() >= LONG && facts.length(word) >= LONG))
                && Math.abs(typed.length() - facts.length(word)) <= allowed
                && WordFacts.mayBeNear(names.asked.letters[i], facts.letters(word), allowed);
        if (!sameStart && !mayBeNear) {
            return 0;
        }
        String listed = names.index.words.word(word);
        String shorter = typed.length() <= listed.length() ? typed : listed;
        String longer = typed.length() <= listed.length() ? listed : typed;
        double begins = sameStart ? beginning(shorter, longer) : 0;
        if (begins > 0) {
            return begins;
        }
        double near = mayBeNear && allowed > 0 ? near(shorter, longer, allowed) : 0;
        if (near > 0) {
            return near;
        }
        return sameStart && isContraction(shorter, longer) ? 0.5 : 0;
    }

    private static double beginning(String shorter, String longer) {
        int common = 0;
        while (common < shorter.length() && shorter.charAt(common) == longer.charAt(common)) {
            common++;
        }
        if (common == shorter.length() && common >= SHORTEST_BEGINNING) {
            return common * 2 >= longer.length() ? 0.85 : 0.7;
        }
        return common >= SHORTEST_COMMON && common * 10 >= longer.length() * 6 ? 0.75 : 0;
    }

    private static int allowedErrors(int length) {
        if (length < 4) {
            return 0;
        }
        return length >= 9 ? 3 : length >= 6 ? 2 : 1;
    }

    private static double near(String shorter, String longer, int allowed) {
        int errors = Spelling.distance(shorter, longer, allowed);
        return errors <= allowed ? Asked.likeness(shorter, longer, errors) : 0;
    }

    /** A contraction drops vowels: "mgmt", "svcs". */
    private static boolean isContraction(String shorter, String longer) {
        if (shorter.length() < 2 || shorter.length() > LONGEST_CONTRACTION || longer.length() <= shorter.length() + 1) {
            return false;
        }
        int at = 1;
        for (int k = 1; k < longer.length() && at < shorter.length(); k++) {
            if (longer.charAt(k) == shorter.charAt(at)) {
                if ("aeiou".indexOf(shorter.charAt(at)) >= 0) {
                    return false;
                }
                at++;
            }
        }
        return at == shorter.length();
    }
}

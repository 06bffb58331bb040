package org.marquee.routing.matching.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys that a name shares with its abridged form, in which the first or the last words are initials: "JDRF New Zealand"
 * with "Juvenile Diabetes Research Foundation New Zealand", "Mathematical Institute of SASA" with "Mathematical
 * Institute of the Serbian Academy of Sciences and Arts". A key is the hash of one end and the last or first word of the
 * other.
 */
final class Abridged {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_AT_END = 4;
    private static final char BETWEEN = ' ';

    private Abridged() {}

    /** Of a name as it stands, if it may hold initials; none or one. */
    static List<Integer> asInitials(List<String> words) {
        if (words.size() < 2) {
            return List.of();
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        return mayBeInitials(first) || mayBeInitials(last) ? List.of(key(first, last)) : List.of();
    }

    private static boolean mayBeInitials(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    /** Of a name whose first or last words somebody else may abridge. */
    static List<Integer> inFull(List<String> words) {
        List<Integer> keys = new ArrayList<>();
        String first = words.isEmpty() ? "" : words.get(0);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        for (int count = SHORTEST; count <= LONGEST && count < words.size(); count++) {
            keys.add(key(initials(words.subList(0, count)), last));
            if (count <= LONGEST_AT_END) {
                keys.add(key(first, initials(words.subList(words.size() - count, words.size()))));
            }
        }
        return keys;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static int key(String first, String last) {
        String both = first + BETWEEN + last;
        return Hashes.of(both, both.length());
    }
}

package org.marquee.routing.matching.normalize;

/** How far two spellings are apart: insertions, deletions, replacements and swapped neighbours. */
public final class Spelling {
    private static final int SHORTEST_WITH_ONE_ERROR = 5;
    private static final int SHORTEST_WITH_TWO_ERRORS = 8;

    private Spelling() {}

    /** Whether a typing error can explain the difference: one from five letters, two from eight, none in shorter words. */
    public static boolean mayBeSame(String a, String b) {
        int allowed = allowed(Math.min(a.length(), b.length()));
        return a.equals(b) || (allowed > 0 && distance(a, b, allowed) <= allowed);
    }

    /** 1 for the same spelling, less by the share of letters that differ. */
    public static double likeness(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter == 0 ? 0 : Math.max(0, 1 - (double) distance(a, b, shorter) / shorter);
    }

    private static int allowed(int length) {
        if (length >= SHORTEST_WITH_TWO_ERRORS) {
            return 2;
        }
        return length >= SHORTEST_WITH_ONE_ERROR ? 1 : 0;
    }

    /** The distance, or {@code most + 1} if it is more than {@code most}. */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            if (fill(row, last, before, a, b, i) > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], most + 1);
    }

    private static int fill(int[] row, int[] last, int[] before, String a, String b, int i) {
        row[0] = i;
        int least = i;
        for (int j = 1; j <= b.length(); j++) {
            boolean same = a.charAt(i - 1) == b.charAt(j - 1);
            int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }
}

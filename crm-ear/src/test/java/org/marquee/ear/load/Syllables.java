package org.marquee.ear.load;

/** Numbers that read as names do. */
final class Syllables {
    private Syllables() {}

    static String of(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0 || word.isEmpty(); rest /= 100) {
            word.append("bcdfglmnprstvwzbdfgl".charAt(rest % 20)).append("aeiou".charAt(rest / 20 % 5));
        }
        return word.toString();
    }
}

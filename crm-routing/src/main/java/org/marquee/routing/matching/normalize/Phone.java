package org.marquee.routing.matching.normalize;

/** Telephone numbers in the form that is compared. */
public final class Phone {
    private static final int COMPARED = 9;
    private static final int SHORTEST = 7;

    private Phone() {}

    /** The last nine digits, which leaves country and trunk prefixes out; empty if there are fewer than seven. */
    public static String key(String number) {
        if (number == null) {
            return "";
        }
        String digits = number.codePoints()
                .limit(40)
                .map(Character::getNumericValue)
                .filter(digit -> digit >= 0 && digit <= 9)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        return digits.length() < SHORTEST ? "" : digits.substring(Math.max(0, digits.length() - COMPARED));
    }
}

package org.marquee.routing.matching.score;

/**
 * Says what the others make of an account. Which they are is not said, since whoever reads of the one may not see them.
 */
final class RivalryWords {
    /** An account outweighs others by so much, in logarithms of odds, that nobody would take them for it. */
    private static final double FAR = Math.log(4);

    private RivalryWords() {}

    /**
     * The sentence.
     *
     * @param before how far it is before the best of other hierarchies, in logarithms of odds; negative behind it
     * @param strength of the evidence; negative speaks against
     * @param kin whether another of its own hierarchy fits as well
     */
    static String of(double before, double strength, boolean kin) {
        if (before < FAR && strength > 0) {
            return "Few accounts fit as well.";
        }
        if (before < FAR) {
            return before < -FAR ? "Another account fits better." : "Another account fits about as well.";
        }
        if (strength < 0) {
            return "A little doubt always stays, however well it fits.";
        }
        return kin ? "No account outside its hierarchy fits as well." : "No other account fits as well.";
    }
}

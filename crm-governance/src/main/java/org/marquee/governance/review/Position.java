package org.marquee.governance.review;

/**
 * Where an account hangs in a hierarchy.
 *
 * @param parent the name of the account above, or null
 * @param parentIsFit whether the account above is approved and active
 * @param umbrella the ticker of the umbrella, or null
 * @param level 1 for the top
 * @param belowItself whether the account above hangs somewhere below this one
 */
public record Position(String parent, boolean parentIsFit, String umbrella, int level, boolean belowItself) {
    /** Of an account that hangs under nothing. */
    public static final Position ALONE = new Position(null, true, null, 1, false);

    /** Of an account right under a fit one. */
    public static Position under(String parent, String umbrella, int level) {
        return new Position(parent, true, umbrella, level, false);
    }
}

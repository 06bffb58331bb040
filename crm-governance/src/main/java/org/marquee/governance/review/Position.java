package org.marquee.governance.review;

/**
 * Where an account hangs in a hierarchy.
 *
 * @param parent the account above, or null
 * @param parentIsFit whether the account above is approved and active
 * @param umbrella named by its ticker, or null
 * @param level 1 for the top
 */
public record Position(Above parent, boolean parentIsFit, Above umbrella, int level) {
    /** Of an account that hangs under nothing. */
    public static final Position ALONE = new Position(null, true, null, 1);

    /** An account above this one; whoever does not see it must not read a sentence that names it. */
    public record Above(long id, String name) {}
}

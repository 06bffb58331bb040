package org.marquee.governance.scan;

import java.util.List;
import org.marquee.domain.duplicate.DuplicateGroup;
import org.marquee.domain.duplicate.DuplicatePair;

/**
 * A pair with all that its decision rests on.
 *
 * @param one the account with the lower id
 * @param group where it waits; null if it does not wait
 * @param others that hang together with it, the likeliest first
 * @param decidedBy the name of who decided on it last; null while nobody has
 */
public record PairShown(
        DuplicatePair pair,
        PairAccount one,
        PairAccount other,
        DuplicateGroup group,
        List<OtherPair> others,
        String decidedBy) {
    /** Another pair by its two names. */
    public record OtherPair(DuplicatePair pair, String one, String other) {}
}

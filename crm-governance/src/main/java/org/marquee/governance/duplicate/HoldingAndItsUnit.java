package org.marquee.governance.duplicate;

import java.util.Optional;

/**
 * A holding resembles the units below it, and they are what they should be.
 *
 * <p>Exempt: {@code DIS} and {@code DIS - US - Corporate} below it. Not exempt: {@code DIS} and a {@code DIS Inc.} that
 * hangs under nothing; two holdings.
 */
final class HoldingAndItsUnit implements Exemption {
    @Override
    public Optional<String> reason(PairCase pair) {
        boolean holding = pair.one().holding() || pair.other().holding();
        return holding && pair.isWithinOneHierarchy()
                ? Optional.of("One is the holding of the other.")
                : Optional.empty();
    }
}

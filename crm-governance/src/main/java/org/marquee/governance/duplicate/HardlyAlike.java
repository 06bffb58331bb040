package org.marquee.governance.duplicate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two that are more likely different than the same are not worth anybody's time.
 *
 * <p>Exempt: two with a probability of .49. Not exempt: two with one of .50.
 */
final class HardlyAlike implements Exemption {
    private static final BigDecimal WORTH_A_LOOK = new BigDecimal("0.5");

    @Override
    public Optional<String> reason(PairCase pair) {
        return pair.probability().compareTo(WORTH_A_LOOK) < 0
                ? Optional.of("They hardly resemble each other any more.")
                : Optional.empty();
    }
}

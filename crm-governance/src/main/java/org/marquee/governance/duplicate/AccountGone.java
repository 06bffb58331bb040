package org.marquee.governance.duplicate;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nobody works any more with an account that was merged or rejected.
 *
 * <p>Exempt: a merged account beside the one it went into. Not exempt: an approved account beside one that was returned to
 * its creator.
 */
final class AccountGone implements Exemption {
    @Override
    public Optional<String> reason(PairCase pair) {
        return Stream.of(pair.one(), pair.other())
                .filter(side -> side.reviewStatus().isGone())
                .map(side ->
                        "%s is %s.".formatted(side.name(), side.reviewStatus().inWords()))
                .findFirst();
    }
}

package org.marquee.governance.duplicate;

import java.util.Optional;

/**
 * An account that waits for approval is shown there beside whatever it resembles, and is merged there.
 *
 * <p>Exempt: a waiting account and a duplicate that its check found. Not exempt: a waiting account and one that has been
 * opened since; two approved accounts.
 */
final class ShownAtApproval implements Exemption {
    @Override
    public Optional<String> reason(PairCase pair) {
        return pair.shownAtApproval()
                ? Optional.of("One of the two waits for approval, with the other beside it.")
                : Optional.empty();
    }
}

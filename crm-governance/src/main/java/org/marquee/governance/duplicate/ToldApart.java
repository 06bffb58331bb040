package org.marquee.governance.duplicate;

import java.util.Optional;

/**
 * What operations told apart stays apart until one of the two is recognised otherwise.
 *
 * <p>Exempt: two that were told apart, one of which has got another owner since. Not exempt: two that were told apart, one
 * of which has got another name since.
 */
final class ToldApart implements Exemption {
    @Override
    public Optional<String> reason(PairCase pair) {
        return pair.toldApart() ? Optional.of("Operations said that they are different.") : Optional.empty();
    }
}

package org.marquee.routing.matching.score;

import java.util.List;
import org.marquee.routing.matching.Evidence;

/** The telephone number: the same speaks for the account, another says nothing, as firms have many. */
final class PhoneRule implements Rule {

    @Override
    public List<Evidence> weigh(Comparison comparison) {
        String number = comparison.subject().phone();
        boolean same = !number.isEmpty() && number.equals(comparison.account().phone());
        return same
                ? List.of(Rule.evidence(
                        comparison,
                        Signal.SAME_PHONE,
                        comparison.subject().typed().phone(),
                        comparison.account().entry().phone(),
                        "The telephone number is the same."))
                : List.of();
    }
}

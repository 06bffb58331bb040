package org.marquee.routing.matching.score;

import java.util.List;

/** The telephone number: the same speaks for the account, another says nothing, as firms have many. */
final class PhoneRule implements Rule {

    @Override
    public List<Finding> weigh(Comparison comparison) {
        String number = comparison.subject().phone();
        boolean same = !number.isEmpty() && number.equals(comparison.account().phone());
        return same
                ? List.of(Finding.of(
                        comparison,
                        Signal.SAME_PHONE,
                        comparison.subject().typed().phone(),
                        comparison.account().entry().phone(),
                        () -> "The telephone number is the same."))
                : List.of();
    }
}

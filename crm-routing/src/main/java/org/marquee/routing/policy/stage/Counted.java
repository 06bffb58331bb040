package org.marquee.routing.policy.stage;

/** Candidates by their number: the reason of a stage may be read by somebody who may not see which they are. */
final class Counted {

    private Counted() {}

    /** As "an account", "one of 3 accounts". */
    static String accounts(int number) {
        return number == 1 ? "an account" : "one of " + number + " accounts";
    }

    /** As "a named account", "one of 3 named accounts", "one of 3 accounts, 1 of them named". */
    static String accounts(int number, int named) {
        if (number == named) {
            return number == 1 ? "a named account" : "one of " + number + " named accounts";
        }
        return "%s, %d of them named".formatted(accounts(number), named);
    }
}

package org.marquee.routing.policy.stage;

/** Candidates by their number: the reason of a stage may be read by somebody who may not see which they are. */
final class Counted {

    private Counted() {}

    static String accounts(int number) {
        return number == 1 ? "one account" : number + " accounts";
    }
}

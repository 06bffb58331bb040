package org.marquee.routing.conversion;

import org.marquee.domain.decision.Decision.Trigger;

/**
 * Why a lead stands again as it did.
 *
 * @param decidedBy the person who decided, null when nobody did
 */
record Returning(Trigger trigger, Long decidedBy, String why) {
    /** It follows from what became of an account. */
    static Returning byItself(String why) {
        return new Returning(Trigger.ACCOUNT_CHANGED, null, why);
    }

    static Returning by(long userId, String why) {
        return new Returning(Trigger.PERSON, userId, why);
    }
}

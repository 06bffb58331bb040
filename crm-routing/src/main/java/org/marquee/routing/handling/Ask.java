package org.marquee.routing.handling;

import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadAct.Kind;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.Reason;

/**
 * What somebody wants done with a lead.
 *
 * @param toUserId who is to have it; with GIVE only
 * @param disposition what becomes of it; with CLOSE only
 * @param reason in his own words; null where none is needed
 */
public record Ask(Kind kind, Long toUserId, Disposition disposition, String reason) {
    public static Ask accept() {
        return new Ask(Kind.ACCEPT, null, null, null);
    }

    /** {@code note} says what came of it, or is null. */
    public static Ask touch(String note) {
        return new Ask(Kind.TOUCH, null, null, note);
    }

    public static Ask give(Long toUserId, String reason) {
        return new Ask(Kind.GIVE, toUserId, null, reason);
    }

    public static Ask handBack(String reason) {
        return new Ask(Kind.HAND_BACK, null, null, reason);
    }

    public static Ask close(Disposition disposition, String reason) {
        return new Ask(Kind.CLOSE, null, disposition, reason);
    }

    /**
     * The same, once everything is there that it needs.
     *
     * @throws Invalid naming what is missing
     */
    public Ask checked() {
        if (kind == Kind.GIVE && toUserId == null) {
            throw new Invalid("toUserId", "Say who is to have it.");
        }
        if (kind == Kind.CLOSE && (disposition == null || !HandlingRules.ASIDE.contains(disposition))) {
            throw new Invalid("disposition", "Say how it is set aside.");
        }
        String why = kind == Kind.HAND_BACK || kind == Kind.CLOSE
                ? Reason.required("reason", reason, "Say why; whoever looks at it next reads it.")
                        .text()
                : Reason.optional("reason", reason).map(Reason::text).orElse(null);
        return new Ask(kind, toUserId, disposition, why);
    }
}

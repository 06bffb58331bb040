package org.marquee.web.dossier;

import java.util.Optional;
import java.util.stream.Stream;

/** What the history of an account tells of: decisions by their own names, the rest as it stands in the audit trail. */
public enum Deed {
    CREATED,
    EDITED,
    MOVED,
    REVIEWED_AGAIN,
    APPROVE,
    RETURN,
    REJECT,
    MERGE,
    MERGE_UNDONE,
    DECISION_UNDONE,
    ALIAS_ADDED,
    ALIAS_ENDED;

    /** Empty for what the history does not tell. */
    static Optional<Deed> of(String action) {
        return Stream.of(values()).filter(deed -> deed.name().equals(action)).findFirst();
    }

    /** Whether operations said it to the account. */
    boolean isDecision() {
        return this == APPROVE || this == RETURN || this == REJECT || this == MERGE;
    }
}

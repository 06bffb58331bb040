package org.marquee.domain.audit;

/**
 * One entry of the change log.
 *
 * @param no consecutive in commit order
 */
public record Change(long no, Kind kind, long entityId) {
    /** What sort of thing changed. */
    public enum Kind {
        ACCOUNT,
        TERRITORY,
        PARTNER,
        POLICY,
        WEIGHTS,
        USER
    }
}

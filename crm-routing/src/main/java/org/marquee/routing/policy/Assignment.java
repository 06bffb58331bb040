package org.marquee.routing.policy;

import org.marquee.domain.lead.Disposition;

/**
 * Where a lead goes.
 *
 * @param disposition what becomes of it
 * @param ownerId the user it belongs to, always somebody
 * @param accountId where the person is placed as a contact; only when converted, else null
 * @param partnerId the partner it is referred to, or null
 * @param territoryId the territory that took it, or null
 */
public record Assignment(Disposition disposition, long ownerId, Long accountId, Long partnerId, Long territoryId) {

    public static Assignment converted(long ownerId, long accountId) {
        return new Assignment(Disposition.CONVERTED, ownerId, accountId, null, null);
    }

    public static Assignment toPartner(long ownerId, long partnerId) {
        return new Assignment(Disposition.ASSIGNED, ownerId, null, partnerId, null);
    }

    public static Assignment toTerritory(long ownerId, long territoryId) {
        return new Assignment(Disposition.ASSIGNED, ownerId, null, null, territoryId);
    }

    /** Waits with somebody: in review, held, excluded, paused, competitor, or assigned from the fallback queue. */
    public static Assignment waiting(Disposition disposition, long ownerId) {
        return new Assignment(disposition, ownerId, null, null, null);
    }
}

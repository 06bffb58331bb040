package org.marquee.routing.policy;

/**
 * The named individuals behind the queues, by user id.
 *
 * @param fallbackId takes what no stage places; must be named
 * @param reviewId takes possible matches; the fallback owner when null
 * @param heldId takes leads without company and business domain; the fallback owner when null
 * @param riffRaffId takes competitors, excluded and paused leads; the fallback owner when null
 */
public record QueueOwners(Long fallbackId, Long reviewId, Long heldId, Long riffRaffId) {

    /** @throws IllegalArgumentException without a fallback owner */
    public QueueOwners {
        if (fallbackId == null) {
            throw new IllegalArgumentException(
                    "A routing policy names a fallback owner: no lead may belong to nobody.");
        }
        reviewId = reviewId == null ? fallbackId : reviewId;
        heldId = heldId == null ? fallbackId : heldId;
        riffRaffId = riffRaffId == null ? fallbackId : riffRaffId;
    }

    /** One individual behind all queues. */
    public static QueueOwners all(long userId) {
        return new QueueOwners(userId, null, null, null);
    }
}

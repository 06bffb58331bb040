package org.marquee.domain.wall;

/** What the wall must know of a record; each is null where it does not apply. */
public interface Walled {
    Long ownerId();

    Long createdBy();

    Long umbrellaId();

    Long territoryId();

    Long partnerId();

    /** The account that the record is or belongs to. */
    Long walledAccountId();
}

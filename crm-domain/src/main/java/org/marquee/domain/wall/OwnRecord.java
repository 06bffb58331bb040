package org.marquee.domain.wall;

/** A record to those who see it as their own, wherever it stands. */
public record OwnRecord(Long ownerId, Long createdBy) implements Walled {
    @Override
    public Long umbrellaId() {
        return null;
    }

    @Override
    public Long territoryId() {
        return null;
    }

    @Override
    public Long partnerId() {
        return null;
    }

    @Override
    public Long walledAccountId() {
        return null;
    }
}

package org.marquee.governance.contact;

import org.marquee.domain.wall.Walled;

/** A contact to those who see it as their own, wherever it stands. */
record OwnRecord(Long ownerId, Long createdBy) implements Walled {
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

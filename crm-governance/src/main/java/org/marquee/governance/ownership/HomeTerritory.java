package org.marquee.governance.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.territory.PostalAddress;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.territory.TerritoryEntry;

/** Finds the territory that a company lies in. */
@ApplicationScoped
public class HomeTerritory {
    @Inject
    private Territories territories;

    @Inject
    private ChangeLog changes;

    /** By its address, industry and size; empty if no territory covers it. */
    public Optional<TerritoryEntry> find(AccountProfile profile) {
        PostalAddress address = new PostalAddress(
                profile.street(), profile.city(), profile.state(), profile.postalCode(), profile.country());
        return territories
                .roster(changes.lastNo())
                .find(address.located(), profile.industry(), profile.employees())
                .territory();
    }
}

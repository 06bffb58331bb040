package org.marquee.governance.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.territory.PostalAddress;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.territory.TerritoryMap;

/** Finds the territory that a company lies in. */
@ApplicationScoped
public class HomeTerritory {
    @Inject
    private Territories territories;

    @Inject
    private ChangeLog changes;

    /** By its address, industry and size; empty if no territory covers it. */
    public Optional<TerritoryEntry> find(AccountProfile profile) {
        return finder().apply(profile);
    }

    /** The same for many companies: reads the territories once. */
    public Function<AccountProfile, Optional<TerritoryEntry>> finder() {
        TerritoryMap roster = territories.roster(changes.lastNo());
        return profile -> roster.find(address(profile).located(), profile.industry(), profile.employees())
                .territory();
    }

    private static PostalAddress address(AccountProfile profile) {
        return new PostalAddress(
                profile.street(), profile.city(), profile.state(), profile.postalCode(), profile.country());
    }
}

package org.marquee.domain.territory;

import java.util.Optional;

/**
 * What the roster says about an address.
 *
 * @param territory the one that covers it most closely, or empty when none does
 * @param level the level on which it does
 * @param reason one sentence for people
 */
public record TerritoryFinding(Optional<TerritoryEntry> territory, Optional<TerritoryLevel> level, String reason) {}

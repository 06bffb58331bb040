package org.marquee.domain.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The roster of territories in one version: immutable, safe to share, quick to ask however many ZIP codes it lists.
 *
 * <p>The most specific level wins. On one level, a territory made for the company's industry or size goes before one
 * that takes all, then a single code before a range, then the lowest id, so that the answer never depends on chance.
 */
public final class TerritoryMap {

    private static final Comparator<Claim> PRECEDENCE = Comparator.<Claim>comparingInt(
                    claim -> -claim.entry().constraints())
            .thenComparing(claim -> claim.area().isSingle() ? 0 : 1)
            .thenComparingLong(claim -> claim.entry().id());

    private final long version;
    private final List<TerritoryEntry> entries;
    private final Map<SingleCode, List<Claim>> singles = new HashMap<>();
    private final Map<TerritoryLevel, List<Claim>> ranges = new EnumMap<>(TerritoryLevel.class);

    private record Claim(TerritoryEntry entry, TerritoryArea area) {}

    private record SingleCode(TerritoryLevel level, String country, String code) {}

    /** @param version of the roster, named by every decision that asked it */
    public TerritoryMap(long version, List<TerritoryEntry> entries) {
        this.version = version;
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> entry.areas().forEach(area -> index(new Claim(entry, area))));
    }

    /** A roster without territories. */
    public static TerritoryMap empty() {
        return new TerritoryMap(0, List.of());
    }

    public long version() {
        return version;
    }

    public List<TerritoryEntry> entries() {
        return entries;
    }

    /**
     * The territory that covers the address most closely and admits industry and size.
     *
     * @param industry of the company, or null
     * @param employees of the company, or null
     */
    public TerritoryFinding find(LocatedAddress address, String industry, Integer employees) {
        for (TerritoryLevel level : TerritoryLevel.values()) {
            List<Claim> claims = claims(level, address)
                    .filter(claim -> claim.entry().admits(industry, employees))
                    .sorted(PRECEDENCE)
                    .toList();
            if (!claims.isEmpty()) {
                return found(claims, level, address);
            }
        }
        return new TerritoryFinding(Optional.empty(), Optional.empty(), sentence(nothing(address), address));
    }

    private void index(Claim claim) {
        TerritoryArea area = claim.area();
        if (area.isSingle()) {
            SingleCode code = new SingleCode(area.level(), area.country(), area.fromCode());
            singles.computeIfAbsent(code, key -> new ArrayList<>()).add(claim);
        } else {
            ranges.computeIfAbsent(area.level(), key -> new ArrayList<>()).add(claim);
        }
    }

    private Stream<Claim> claims(TerritoryLevel level, LocatedAddress address) {
        SingleCode code = new SingleCode(level, address.address().country(), address.codeAt(level));
        Stream<Claim> inRange = ranges.getOrDefault(level, List.of()).stream()
                .filter(claim -> claim.area().covers(address));
        return Stream.concat(singles.getOrDefault(code, List.of()).stream(), inRange);
    }

    private static TerritoryFinding found(List<Claim> claims, TerritoryLevel level, LocatedAddress address) {
        TerritoryEntry winner = claims.get(0).entry();
        String constraints = winner.constraintsInWords();
        long others = claims.stream()
                .map(Claim::entry)
                .filter(entry -> entry.id() != winner.id())
                .distinct()
                .count();
        String reason = "The territory \"%s\" covers %s%s%s"
                .formatted(
                        winner.name(),
                        address.describe(level),
                        constraints.isEmpty() ? "" : " for " + constraints,
                        precedence(others));
        return new TerritoryFinding(Optional.of(winner), Optional.of(level), sentence(reason, address));
    }

    private static String precedence(long others) {
        if (others == 0) {
            return "";
        }
        return ", and goes before %s that also covers it on this level"
                .formatted(others == 1 ? "another" : "each of %d others".formatted(others));
    }

    private static String nothing(LocatedAddress address) {
        if (address.address().country().isEmpty()) {
            return "No territory can be told, because the address names no country";
        }
        return address.codeAt(TerritoryLevel.STATE).isEmpty()
                ? "No territory covers " + address.describe(TerritoryLevel.COUNTRY)
                : "No territory covers %s in %s"
                        .formatted(address.describe(TerritoryLevel.STATE), address.describe(TerritoryLevel.COUNTRY));
    }

    private static String sentence(String reason, LocatedAddress address) {
        return Stream.concat(Stream.of(reason), address.notes().stream())
                        .reduce((left, right) -> left + "; " + right)
                        .orElseThrow()
                + ".";
    }
}

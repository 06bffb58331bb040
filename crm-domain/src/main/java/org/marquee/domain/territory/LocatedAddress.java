package org.marquee.domain.territory;

import java.util.List;
import java.util.Optional;

/**
 * An address that has been read: normalised, with its codes on every level a territory may be drawn on.
 *
 * @param address normalised
 * @param zip the ZIP code, in the United States and when its first three digits exist
 * @param place where the ZIP code lies, when the directory knows it
 * @param notes what was mended or contradicted itself, as clauses for the reason of a decision
 */
public record LocatedAddress(PostalAddress address, Optional<UsZip> zip, Optional<ZipPlace> place, List<String> notes) {

    public LocatedAddress {
        notes = List.copyOf(notes);
    }

    /** The code of the address on this level as {@link TerritoryArea} keeps it; empty when it has none. */
    public String codeAt(TerritoryLevel level) {
        return switch (level) {
            case ZIP4 ->
                zip.filter(code -> !code.plus4().isEmpty())
                        .map(code -> code.zip5() + code.plus4())
                        .orElse("");
            case ZIP5 -> zip.map(UsZip::zip5).orElse("");
            case SCF -> zip.map(UsZip::scf).orElse("");
            case COUNTY -> place.flatMap(ZipPlace::primary).map(County::fips).orElse("");
            case STATE -> TerritoryArea.stateCode(address.country(), address.state());
            case COUNTRY -> address.country();
        };
    }

    /** In words how the address came to this level's code, such as {@code "the county of Franklin, OH"}. */
    public String describe(TerritoryLevel level) {
        return switch (level) {
            case ZIP4 -> "the ZIP+4 " + zip.orElseThrow();
            case ZIP5 -> "the ZIP " + zip.orElseThrow().zip5();
            case SCF -> "the ZIP codes that begin with " + zip.orElseThrow().scf();
            case COUNTY -> place.map(LocatedAddress::describeCounty).orElseThrow();
            case STATE -> isUs() ? UsStates.name(address.state()) : address.state();
            case COUNTRY -> Countries.englishName(address.country());
        };
    }

    /** Whether the address lies in the United States. */
    public boolean isUs() {
        return address.country().equals("US");
    }

    private static String describeCounty(ZipPlace place) {
        County county = place.primary().orElseThrow();
        String basis = place.counties().size() == 1
                ? ""
                : " (for the ZIP %s, %s)"
                        .formatted(place.zip5(), place.basis().orElseThrow().clause());
        return "%s County, %s%s".formatted(county.name(), place.state(), basis);
    }
}

package org.marquee.domain.territory;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ZIP codes of the United States with their places and counties, and the sectional centers above them. */
public final class PostalDirectory {

    private final Map<String, ZipPlace> places;
    private final Map<String, ScfPlace> centers;

    private PostalDirectory(Map<String, ZipPlace> places, Map<String, ScfPlace> centers) {
        this.places = places;
        this.centers = centers;
    }

    private static final class Bundled {
        private static final PostalDirectory DIRECTORY = new PostalDirectory(readPlaces(), readCenters());
    }

    /** The directory that comes with this module, read once. */
    public static PostalDirectory bundled() {
        return Bundled.DIRECTORY;
    }

    /** Where a ZIP code of five digits lies. */
    public Optional<ZipPlace> zip(String zip5) {
        return Optional.ofNullable(places.get(zip5));
    }

    /** The sectional center of three digits. */
    public Optional<ScfPlace> scf(String scf) {
        return Optional.ofNullable(centers.get(scf));
    }

    /** How many ZIP codes it knows. */
    public int size() {
        return places.size();
    }

    private static Map<String, ZipPlace> readPlaces() {
        Map<String, List<String[]>> rowsByZip = new HashMap<>();
        BundledTable.rows("us_zip_county.csv.gz")
                .forEach(row -> rowsByZip
                        .computeIfAbsent(row[0], zip -> new ArrayList<>(1))
                        .add(row));
        Map<String, County> counties = new HashMap<>();
        Map<String, ZipPlace> read = new HashMap<>();
        rowsByZip.forEach((zip, rows) -> read.put(zip, place(rows, counties)));
        return Map.copyOf(read);
    }

    /** Columns: zip, city, state, county_fips, county_name, primary, primary_basis. */
    private static ZipPlace place(List<String[]> rows, Map<String, County> counties) {
        String[] first = rows.get(0);
        List<String[]> withCounty =
                rows.stream().filter(row -> !row[3].isEmpty()).toList();
        Optional<String[]> primary =
                withCounty.stream().filter(row -> row[5].equals("1")).findFirst();
        return new ZipPlace(
                first[0],
                first[1],
                first[2].intern(),
                withCounty.stream().map(row -> county(row, counties)).toList(),
                primary.map(row -> county(row, counties)),
                primary.map(row -> PrimaryBasis.valueOf(Ascii.toUpperCase(row[6]))));
    }

    private static County county(String[] row, Map<String, County> counties) {
        return counties.computeIfAbsent(row[3], fips -> new County(fips, row[4]));
    }

    /** Columns: zip3, zips, states, main_city, main_state. */
    private static Map<String, ScfPlace> readCenters() {
        Map<String, ScfPlace> read = new HashMap<>();
        BundledTable.rows("us_scf.csv")
                .forEach(row ->
                        read.put(row[0], new ScfPlace(row[0], Splitter.on('|').splitToList(row[2]), row[3], row[4])));
        return Map.copyOf(read);
    }
}

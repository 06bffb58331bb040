package org.marquee.web.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.alias.WebDomain;

/** A company of the source with those below it; what is plainly no web or postal address is gone. */
record SourceCompany(
        String name,
        String website,
        String street,
        String city,
        String state,
        String postalCode,
        String country,
        List<SourceCompany> below) {
    /** The one address that the source gives to thousands whose own it does not know. */
    private static final String NOT_KNOWN = "815 East 60th Street";

    static SourceCompany of(NamedCsvRecord row, List<SourceCompany> below) {
        boolean known = !row.getField("address").equals(NOT_KNOWN);
        boolean american = row.getField("country").equals("US");
        return new SourceCompany(
                row.getField("name").strip(),
                WebDomain.find(row.getField("website")).map(WebDomain::value).orElse(""),
                known ? row.getField("address") : "",
                known ? row.getField("city") : "",
                known && american ? row.getField("state") : "",
                known ? row.getField("zip") : "",
                row.getField("country"),
                below);
    }

    Stream<SourceCompany> withAllBelow() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(SourceCompany::withAllBelow));
    }

    Stream<CompanyRow> outline(int depth) {
        return Stream.concat(
                Stream.of(new CompanyRow(depth, name, website, street, city, state, postalCode, country)),
                below.stream().flatMap(child -> child.outline(depth + 1)));
    }
}

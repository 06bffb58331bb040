package org.marquee.web.demo;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.territory.Europe;
import org.marquee.domain.territory.TerritoryArea;

/** A territory of the demonstration, as it is drawn. */
record DemoTerritory(String name, DemoUser owner, List<TerritoryArea> areas) {

    /**
     * The first three cover every state of the United States. Where a state is cut in two, a range of three-digit ZIP
     * prefixes belongs to another territory than the state around it, and wins there.
     */
    static List<DemoTerritory> all() {
        return List.of(
                unitedStates(
                        "West",
                        DemoUser.WEST,
                        "AK AZ CA CO HI ID MT NM NV OR UT WA WY AS GU MP FM MH PW AP",
                        // El Paso
                        TerritoryArea.scf("798", "799"),
                        TerritoryArea.scf("885", "885")),
                unitedStates(
                        "Central",
                        DemoUser.CENTRAL,
                        "AL AR IA IL IN KS KY LA MI MN MO MS ND NE OH OK SD TN TX WI",
                        // Pittsburgh and Erie
                        TerritoryArea.scf("150", "168")),
                unitedStates(
                        "East",
                        DemoUser.EAST,
                        "CT DC DE FL GA MA MD ME NC NH NJ NY PA RI SC VA VT WV PR VI AA AE",
                        // Cleveland, Akron and Youngstown
                        TerritoryArea.scf("440", "447")),
                new DemoTerritory("Europe", DemoUser.EMEA, countriesOfEurope()));
    }

    private static DemoTerritory unitedStates(String name, DemoUser owner, String states, TerritoryArea... pieces) {
        Stream<TerritoryArea> whole = Splitter.on(' ').splitToStream(states).map(TerritoryArea::usState);
        return new DemoTerritory(
                name, owner, Stream.concat(whole, Stream.of(pieces)).toList());
    }

    private static List<TerritoryArea> countriesOfEurope() {
        return Europe.COUNTRIES.stream()
                .sorted()
                .map(TerritoryArea::wholeCountry)
                .toList();
    }
}

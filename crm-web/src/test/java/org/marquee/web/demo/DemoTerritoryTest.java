package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.domain.territory.Europe;
import org.marquee.domain.territory.PostalAddress;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.territory.TerritoryMap;

class DemoTerritoryTest {
    private static final List<DemoUser> USERS = List.of(DemoUser.values());
    private static final TerritoryMap ROSTER = roster();

    @Test
    void every_state_has_an_owner() {
        String states =
                "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY"
                        + " NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI FM MH PW AA AE AP";

        assertThat(Splitter.on(' ').split(states))
                .allMatch(state ->
                        ownerOf(new PostalAddress("", "", state, "", "US")).isPresent());
    }

    @Test
    void every_country_of_europe_has_an_owner() {
        assertThat(Europe.COUNTRIES)
                .allSatisfy(country -> assertThat(ownerOf(new PostalAddress("", "", "", "", country)))
                        .contains(DemoUser.EMEA));
    }

    @ParameterizedTest
    @CsvSource({
        "Columbus, OH, 43215, CENTRAL",
        "Cleveland, OH, 44114, EAST",
        "Pittsburgh, PA, 15222, CENTRAL",
        "Philadelphia, PA, 19104, EAST",
        "El Paso, TX, 79901, WEST",
        "Emeryville, CA, 94608, WEST",
    })
    void a_split_state_goes_by_its_sectional_centers(String city, String state, String zip, DemoUser owner) {
        assertThat(ownerOf(new PostalAddress("", city, state, zip, "US"))).contains(owner);
    }

    @Test
    void the_rest_of_the_world_has_none() {
        assertThat(ownerOf(new PostalAddress("", "Tokyo", "", "", "JP"))).isEmpty();
    }

    private static Optional<DemoUser> ownerOf(PostalAddress address) {
        return ROSTER.find(address.located(), null, null).territory().map(entry -> USERS.get((int) entry.ownerId()));
    }

    private static TerritoryMap roster() {
        List<TerritoryEntry> entries = new ArrayList<>();
        for (DemoTerritory demo : DemoTerritory.all()) {
            entries.add(TerritoryEntry.open(entries.size(), demo.name(), USERS.indexOf(demo.owner()), demo.areas()));
        }
        return new TerritoryMap(1, entries);
    }
}

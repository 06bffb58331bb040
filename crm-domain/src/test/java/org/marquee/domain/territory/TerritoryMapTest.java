package org.marquee.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerritoryMapTest {

    private static final long OWNER = 7;

    private final LocatedAddress columbus = new PostalAddress("", "Columbus", "OH", "43215-1234", "US").located();

    private static TerritoryEntry entry(long id, TerritoryArea... areas) {
        return TerritoryEntry.open(id, "T" + id, OWNER, List.of(areas));
    }

    private static TerritoryArea us(TerritoryLevel level, String from, String to) {
        return new TerritoryArea(level, "US", from, to);
    }

    private static Long winner(LocatedAddress address, TerritoryEntry... entries) {
        return new TerritoryMap(1, List.of(entries))
                .find(address, null, null)
                .territory()
                .map(TerritoryEntry::id)
                .orElse(null);
    }

    @Test
    void the_most_specific_level_wins() {
        List<TerritoryEntry> roster = new ArrayList<>(List.of(
                entry(1, TerritoryArea.wholeCountry("US")),
                entry(2, TerritoryArea.usState("Ohio")),
                entry(3, us(TerritoryLevel.COUNTY, "39049", "")),
                entry(4, TerritoryArea.scf("430", "439")),
                entry(5, us(TerritoryLevel.ZIP5, "43215", "43215")),
                entry(6, us(TerritoryLevel.ZIP4, "43215-1200", "43215-1299"))));

        for (long id = 6; id >= 1; id--) {
            assertThat(winner(columbus, roster.toArray(TerritoryEntry[]::new))).isEqualTo(id);
            roster.remove(roster.size() - 1);
        }
        assertThat(winner(columbus)).isNull();
    }

    @Test
    void the_reason_names_territory_and_level() {
        TerritoryMap map = new TerritoryMap(3, List.of(entry(2, TerritoryArea.usState("OH"))));

        TerritoryFinding finding = map.find(columbus, null, null);

        assertThat(finding.reason()).isEqualTo("The territory \"T2\" covers Ohio.");
        assertThat(finding.level()).contains(TerritoryLevel.STATE);
        assertThat(map.version()).isEqualTo(3);
    }

    @Test
    void the_reason_says_how_a_county_was_told_and_that_the_zip_won() {
        LocatedAddress blacklick = new PostalAddress("", "", "Texas", "43004", "US").located();
        TerritoryMap map = new TerritoryMap(1, List.of(entry(3, us(TerritoryLevel.COUNTY, "39049", ""))));

        assertThat(map.find(blacklick, null, null).reason())
                .isEqualTo("The territory \"T3\" covers Franklin County, OH (for the ZIP 43004, the nearest of its"
                        + " counties); the ZIP 43004 lies in Ohio, not in Texas, and the ZIP wins.");
    }

    @Test
    void a_territory_made_for_the_industry_or_size_goes_before_one_for_all() {
        TerritoryEntry all = entry(1, TerritoryArea.usState("OH"));
        TerritoryEntry big =
                new TerritoryEntry(2, "Big", OWNER, Set.of(), 500, null, List.of(TerritoryArea.usState("OH")));
        TerritoryEntry bigMedia = new TerritoryEntry(
                3,
                "Big media",
                OWNER,
                Set.of("Media & Entertainment"),
                500,
                null,
                List.of(TerritoryArea.usState("OH")));
        TerritoryMap map = new TerritoryMap(1, List.of(all, big, bigMedia));

        assertThat(map.find(columbus, "media and entertainment", 500).territory())
                .contains(bigMedia);
        assertThat(map.find(columbus, "Film", 500).territory()).contains(big);
        assertThat(map.find(columbus, "Film", 499).territory()).contains(all);
        assertThat(map.find(columbus, null, null).territory()).contains(all);
        assertThat(map.find(columbus, "Film", 500).reason())
                .isEqualTo("The territory \"Big\" covers Ohio for at least 500 employees, and goes before another that"
                        + " also covers it on this level.");
    }

    @Test
    void a_constrained_territory_does_not_beat_a_more_specific_level() {
        TerritoryEntry state =
                new TerritoryEntry(1, "Film", OWNER, Set.of("Film"), null, null, List.of(TerritoryArea.usState("OH")));
        TerritoryEntry zip = entry(2, us(TerritoryLevel.ZIP5, "43215", ""));

        TerritoryFinding finding = new TerritoryMap(1, List.of(state, zip)).find(columbus, "Film", null);

        assertThat(finding.territory()).contains(zip);
    }

    @Test
    void ties_go_to_the_single_code_and_then_to_the_lower_id_in_any_order() {
        List<TerritoryEntry> roster = new ArrayList<>(List.of(
                entry(1, TerritoryArea.scf("430", "439")),
                entry(3, TerritoryArea.scf("432", "432")),
                entry(2, TerritoryArea.scf("432", "432"))));

        assertThat(winner(columbus, roster.toArray(TerritoryEntry[]::new))).isEqualTo(2);
        Collections.reverse(roster);
        assertThat(winner(columbus, roster.toArray(TerritoryEntry[]::new))).isEqualTo(2);
    }

    @Test
    void other_countries_go_by_state_or_country() {
        LocatedAddress munich = new PostalAddress("", "München", "bayern", "80331", "Deutschland").located();
        TerritoryEntry germany = entry(1, TerritoryArea.wholeCountry("Germany"));
        TerritoryEntry bavaria = entry(2, new TerritoryArea(TerritoryLevel.STATE, "DE", "Bayern", ""));
        TerritoryEntry usZip = entry(3, us(TerritoryLevel.ZIP5, "80331", ""));

        assertThat(winner(munich, germany, bavaria, usZip)).isEqualTo(2);
        assertThat(winner(munich, germany, usZip)).isEqualTo(1);
    }

    @Test
    void no_territory_is_an_answer_with_a_reason() {
        TerritoryMap none = TerritoryMap.empty();
        LocatedAddress nowhere = new PostalAddress("", "", "", "43215", "").located();

        assertThat(none.find(columbus, null, null).reason()).isEqualTo("No territory covers Ohio in United States.");
        assertThat(none.find(nowhere, null, null).reason())
                .isEqualTo("No territory can be told, because the address names no country.");
    }

    @Test
    void codes_are_normalised() {
        assertThat(us(TerritoryLevel.ZIP5, "2139", "")).isEqualTo(us(TerritoryLevel.ZIP5, "02139", "02139"));
        assertThat(us(TerritoryLevel.ZIP4, "43215-1200", "43215-1299").fromCode())
                .isEqualTo("432151200");
        assertThat(TerritoryArea.wholeCountry("germany"))
                .isEqualTo(new TerritoryArea(TerritoryLevel.COUNTRY, "DE", "DE", "DE"));
    }

    @Test
    void what_makes_no_area_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> us(TerritoryLevel.ZIP5, "4321A", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> us(TerritoryLevel.SCF, "439", "430"));
        assertThatIllegalArgumentException().isThrownBy(() -> TerritoryArea.usState("Ohioo"));
        assertThatIllegalArgumentException().isThrownBy(() -> TerritoryArea.wholeCountry("Atlantis"));
        assertThatIllegalArgumentException().isThrownBy(() -> TerritoryArea.wholeCountry("PR"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TerritoryArea(TerritoryLevel.ZIP5, "DE", "80331", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TerritoryEntry(
                        1, "Odd", OWNER, Set.of(), 10, 5, List.of(TerritoryArea.wholeCountry("US"))));
    }
}

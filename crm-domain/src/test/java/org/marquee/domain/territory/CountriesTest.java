package org.marquee.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Region;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "US, US",
        "usa, US",
        "U.S.A., US",
        "u.s., US",
        "United States, US",
        "the United States of America, US",
        "UK, GB",
        "england, GB",
        "GBR, GB",
        "Great Britain, GB",
        "Germany, DE",
        "DEUTSCHLAND, DE",
        "Allemagne, DE",
        "DEU, DE",
        "India, IN",
        "IND, IN",
        "Italia, IT",
        "İTALİA, IT",
        "ITALY, IT",
        "iran, IR",
        "Österreich, AT",
        "Oesterreich, AT",
        "Suisse, CH",
        "Schweiz, CH",
        "Svizzera, CH",
        "Holland, NL",
        "the Netherlands, NL",
        "Czech Republic, CZ",
        "Česko, CZ",
        "Türkiye, TR",
        "Turkey, TR",
        "South Korea, KR",
        "대한민국, KR",
        "日本, JP",
        "Россия, RU",
        "Côte d'Ivoire, CI",
        "Ivory Coast, CI",
        "Viet Nam, VN",
        "Hong Kong, HK",
        "P.R. China, CN",
        "Kosovo, XK",
        "XK, XK",
        "EL, GR",
        "Georgia, GE",
        "Puerto Rico, PR",
        "México, MX",
        "Brasil, BR"
    })
    void reads_a_country_as_people_write_it(String written, String iso2) {
        assertThat(Countries.iso2(written)).contains(iso2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "46013", "Europe", "n/a", "XX", "Atlantis", "-"})
    void what_is_no_country_stays_unread(String written) {
        assertThat(Countries.iso2(written)).isEmpty();
    }

    @Test
    void a_missing_country_stays_unread() {
        assertThat(Countries.iso2(null)).isEmpty();
    }

    @Test
    void every_iso_country_is_read_by_its_codes_and_its_english_name() {
        Set<String> misread = new TreeSet<>();

        for (String code : Locale.getISOCountries()) {
            String iso3 = new Locale.Builder().setRegion(code).build().getISO3Country();
            for (String written : Set.of(code, iso3, Countries.englishName(code))) {
                if (!Countries.iso2(written).equals(java.util.Optional.of(code))) {
                    misread.add(written);
                }
            }
        }

        assertThat(misread).isEmpty();
    }

    @Test
    void europe_is_the_united_nations_region_with_cyprus() {
        Set<String> region = Region.getInstance("150").getContainedRegions(Region.RegionType.TERRITORY).stream()
                .map(Region::toString)
                .collect(Collectors.toCollection(HashSet::new));

        region.remove("CQ"); // Sark, which ISO counts to Guernsey
        region.add("CY");

        assertThat(Europe.COUNTRIES).isEqualTo(region);
    }
}

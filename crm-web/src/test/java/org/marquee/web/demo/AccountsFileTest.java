package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marquee.domain.territory.Europe;
import org.marquee.routing.matching.normalize.WebHost;

class AccountsFileTest {
    private static List<CompanyRow> all;
    private static List<CompanyRow> standard;

    @BeforeAll
    static void read() {
        all = DemoTable.read(CompanyRow.FILE, rows -> rows.map(CompanyRow::of).toList());
        standard = all.subList(0, CompanyRow.STANDARD);
    }

    @Test
    void no_company_shares_its_name_or_domain_with_an_umbrella() {
        UmbrellaClaims claims = new UmbrellaClaims(UmbrellaRow.all());

        assertThat(all).noneMatch(row -> claims.collideWith(row.name(), row.website()));
    }

    @Test
    void the_usual_demonstration_has_companies_of_all_parts_of_the_world() {
        Map<String, Long> perRegion =
                standard.stream().collect(Collectors.groupingBy(AccountsFileTest::regionOf, Collectors.counting()));

        assertThat(perRegion.get("US")).isBetween(2_900L, 3_100L);
        assertThat(perRegion.get("Europe")).isBetween(1_200L, 1_400L);
        assertThat(perRegion.get("elsewhere")).isBetween(600L, 800L);
    }

    @Test
    void the_usual_demonstration_ends_with_a_whole_hierarchy() {
        assertThat(all.get(0).depth()).isZero();
        assertThat(all.get(CompanyRow.STANDARD).depth()).isZero();
        assertThat(standard).filteredOn(row -> row.depth() > 0).hasSizeGreaterThan(500);
    }

    @Test
    void every_company_that_hangs_has_one_to_hang_under() {
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).depth()).isBetween(0, all.get(i - 1).depth() + 1);
        }
    }

    @Test
    void the_usual_demonstration_names_a_domain_and_a_place_of_each() {
        assertThat(standard)
                .allMatch(row -> WebHost.ofUrl(row.website()).isPresent())
                .allMatch(row -> !row.city().isEmpty())
                .allMatch(row -> !row.country().equals("US") || !row.state().isEmpty());
    }

    @Test
    void no_two_hierarchies_of_the_usual_demonstration_share_a_domain() {
        List<Set<String>> trees = new ArrayList<>();
        for (CompanyRow row : standard) {
            if (row.depth() == 0) {
                trees.add(new HashSet<>());
            }
            trees.get(trees.size() - 1)
                    .add(WebHost.ofUrl(row.website()).orElseThrow().registrable());
        }
        Map<String, Integer> claims = new HashMap<>();
        trees.forEach(domains -> domains.forEach(domain -> claims.merge(domain, 1, Integer::sum)));

        assertThat(claims).allSatisfy((domain, count) -> assertThat(count).isEqualTo(1));
    }

    private static String regionOf(CompanyRow row) {
        return row.country().equals("US") ? "US" : Europe.COUNTRIES.contains(row.country()) ? "Europe" : "elsewhere";
    }
}

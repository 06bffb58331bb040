package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.matching.AccountFixture.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.MatchingIndex;

/** "Hanyang Cyber University", typed with a private address, need not be Hanyang University. */
class UnconfirmedNameTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"Quillfeather Brightmoor Studios", "Quillfeather", "QS"})
    void weighs_what_fits_in_part_less_where_the_mail_address_is_private(String company) {
        assertThat(domains(company, "ann@gmail.com")).containsExactly("UNCONFIRMED_NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quillfeather Studios", "Quillfeather Studios Ltd", "Quilfeather Studios"})
    void does_not_where_the_names_are_the_same_or_misspelt(String company) {
        assertThat(domains(company, "ann@gmail.com")).containsExactly("NO_DOMAIN");
    }

    @Test
    void does_not_where_nothing_but_a_name_was_asked() {
        assertThat(domains("Quillfeather Brightmoor Studios", null)).containsExactly("NO_DOMAIN");
    }

    @Test
    void does_not_where_the_domain_is_a_firms() {
        assertThat(domains("Quillfeather Brightmoor Studios", "ann@brightmoor.example"))
                .isNotEmpty()
                .doesNotContain("UNCONFIRMED_NAME", "NO_DOMAIN");
    }

    private static List<String> domains(String company, String email) {
        MatchingIndex index = new MatchingIndex();
        index.replaceAll(List.of(account(1, "Quillfeather Studios").build()));
        MatchSubject lead = new MatchSubject(company, email, null, null, null, null, null, null, null);
        Set<String> aboutDomains = Set.of("UNCONFIRMED_NAME", "NO_DOMAIN", "UNLISTED_DOMAIN", "OTHER_DOMAIN");
        return new LeadMatcher(Weights.shipped())
                .match(lead, index, TODAY, new Thresholds(0.001, 0.0001)).candidates().stream()
                        .flatMap(candidate -> candidate.evidence().stream())
                        .map(Evidence::rule)
                        .filter(aboutDomains::contains)
                        .toList();
    }
}

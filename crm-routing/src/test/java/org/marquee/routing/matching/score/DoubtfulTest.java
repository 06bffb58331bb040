package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.matching.AccountFixture.account;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.MatchingIndex;

/** What goes to people however likely it is: the thresholds here let everything pass. */
class DoubtfulTest {
    private static final Thresholds ANYTHING = new Thresholds(0.02, 0.01);
    private static final long GROUP = 1;
    private static final long OPTICS = 2;
    private static final long FIRM = 3;
    private static final long RING = 4;
    private final MatchingIndex index = new MatchingIndex();

    @BeforeEach
    void listAccounts() {
        index.replaceAll(List.of(
                account(GROUP, "QXL").holding(OPTICS).build(),
                account(OPTICS, "QXL - US - Quillfeather Optics")
                        .under(GROUP, GROUP)
                        .alias("quillfeather.com", AliasKind.DOMAIN)
                        .at("12 Main Street", "Columbus", "OH", "43215", "US")
                        .build(),
                account(FIRM, "Vandermeer Instruments")
                        .website("vandermeer.com")
                        .build(),
                account(RING, "Ring")
                        .phone("+1 614 555 0199")
                        .at("7 High Street", "Dayton", "OH", "45402", "US")
                        .build()));
    }

    @Test
    void leaves_an_everyday_name_alone_to_people() {
        assertThat(outcome(lead("Ring", "pat@gmail.com"))).isEqualTo(MatchOutcome.POSSIBLE);
        assertThat(outcome(lead("Vandermeer Instruments", "pat@gmail.com"))).isEqualTo(MatchOutcome.MATCHED);
    }

    /** What other thresholds would have done is told from this. */
    @Test
    void says_of_what_is_doubtful_that_it_is_so_under_any_thresholds() {
        for (Thresholds thresholds : List.of(ANYTHING, new Thresholds(1.1, 0.01), new Thresholds(1.1, 1.1))) {
            assertThat(match(lead("Ring", "pat@gmail.com"), thresholds).doubtful())
                    .isTrue();
            assertThat(match(lead("Vandermeer Instruments", "pat@gmail.com"), thresholds)
                            .doubtful())
                    .isFalse();
        }
    }

    @Test
    void decides_an_everyday_name_that_telephone_or_address_confirm() {
        assertThat(outcome(new MatchSubject("Ring", null, null, "614-555-0199", null, null, null, null, null)))
                .isEqualTo(MatchOutcome.MATCHED);
        assertThat(outcome(new MatchSubject("Ring", null, null, null, "7 High St", "Dayton", "OH", null, "US")))
                .isEqualTo(MatchOutcome.MATCHED);
        assertThat(outcome(new MatchSubject("Ring", null, null, null, null, "Dayton", "OH", "45402", "US")))
                .isEqualTo(MatchOutcome.MATCHED);
    }

    @Test
    void does_not_take_the_city_for_a_confirmation() {
        assertThat(outcome(new MatchSubject("Ring", null, null, null, null, "Dayton", "OH", null, "US")))
                .isEqualTo(MatchOutcome.POSSIBLE);
    }

    @Test
    void leaves_a_domain_that_is_another_accounts_to_people() {
        assertThat(outcome(lead("Vandermeer Instruments", "pat@quillfeather.com")))
                .isEqualTo(MatchOutcome.POSSIBLE);
        assertThat(outcome(lead("Vandermeer Instruments", "pat@vandermeer.com")))
                .isEqualTo(MatchOutcome.MATCHED);
    }

    @Test
    void leaves_another_domain_to_people_where_the_name_fits_only_in_part() {
        index.put(account(8, "Vandermeer Instruments Enterprise")
                .website("vie.example")
                .build());
        index.remove(FIRM);

        assertThat(outcome(lead("Vandermeer Instruments", "pat@vi.example"))).isEqualTo(MatchOutcome.POSSIBLE);
        assertThat(outcome(lead("Vandermeer Instruments", "pat@vie.example"))).isEqualTo(MatchOutcome.MATCHED);
        assertThat(outcome(lead("Vandermeer Instruments Enterprise", "pat@vi.example")))
                .isEqualTo(MatchOutcome.MATCHED);
    }

    @Test
    void leaves_a_domain_that_no_one_of_the_umbrella_lists_to_people() {
        assertThat(outcome(lead("Quillfeather Optics", "pat@unheard.example"))).isEqualTo(MatchOutcome.POSSIBLE);
        assertThat(outcome(lead("Quillfeather Optics", "pat@quillfeather.com"))).isEqualTo(MatchOutcome.MATCHED);
        assertThat(outcome(lead("Quillfeather Optics", "pat@gmail.com"))).isEqualTo(MatchOutcome.MATCHED);
    }

    @Test
    void decides_for_the_umbrella_in_spite_of_the_domain_if_the_address_confirms_it() {
        MatchSubject there = new MatchSubject(
                "Quillfeather Optics",
                "pat@unheard.example",
                null,
                null,
                "12 Main St",
                "Columbus",
                "OH",
                "43215",
                "US");

        assertThat(outcome(there)).isEqualTo(MatchOutcome.MATCHED);
    }

    @Test
    void decides_by_the_whole_name_where_the_domain_is_spelt_like_it() {
        index.put(account(5, "QXL - US - Larkspur")
                .under(GROUP, GROUP)
                .alias("larkspur.com", AliasKind.DOMAIN)
                .build());

        assertThat(outcome(lead("Larkspur", "pat@larkspur.example"))).isEqualTo(MatchOutcome.MATCHED);
        assertThat(outcome(lead("Larkspur Plumbing Works", "pat@larkspur.example")))
                .isNotEqualTo(MatchOutcome.MATCHED);
    }

    @Test
    void leaves_a_domain_that_nobody_lists_to_the_thresholds_where_no_umbrella_keeps_its_domains_up() {
        assertThat(outcome(lead("Vandermeer Instruments", "pat@unheard.example")))
                .isEqualTo(MatchOutcome.MATCHED);
    }

    @Test
    void leaves_two_of_one_name_that_nothing_tells_apart_to_people() {
        index.put(account(6, "Larkspur Hospital").build());
        index.put(account(7, "Larkspur Hospital").build());

        assertThat(outcome(lead("Larkspur Hospital", "pat@gmail.com"))).isEqualTo(MatchOutcome.POSSIBLE);
    }

    @Test
    void leaves_nothing_to_people_that_is_less_likely_than_they_want_to_see() {
        assertThat(outcome(lead("Ring", "pat@gmail.com"), new Thresholds(1, 1))).isEqualTo(MatchOutcome.NONE);
    }

    private MatchOutcome outcome(MatchSubject lead) {
        return outcome(lead, ANYTHING);
    }

    private MatchResult match(MatchSubject lead, Thresholds thresholds) {
        return new LeadMatcher(Weights.shipped()).match(lead, index, LocalDate.of(2026, 11, 23), thresholds);
    }

    private MatchOutcome outcome(MatchSubject lead, Thresholds thresholds) {
        return match(lead, thresholds).outcome();
    }

    private static MatchSubject lead(String company, String email) {
        return new MatchSubject(company, email, null, null, null, null, null, null, null);
    }
}

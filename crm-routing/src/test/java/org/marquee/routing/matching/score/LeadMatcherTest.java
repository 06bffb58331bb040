package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.matching.AccountFixture.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.MatchingIndex;

class LeadMatcherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long GROUP = 1;
    private static final long CORPORATE = 2;
    private static final long STUDIO = 3;
    private static final long COMICS = 4;
    private static final long RING = 5;
    private static final long RIVAL = 20;
    private static final long PENDING = 21;
    private static final long TWIN_A = 22;
    private static final long TWIN_B = 23;

    private final MatchingIndex index = new MatchingIndex();
    private final LeadMatcher matcher = new LeadMatcher(Weights.shipped());

    @BeforeEach
    void loadAccounts() {
        index.replaceAll(List.of(
                account(GROUP, "QXL")
                        .holding(CORPORATE)
                        .alias("Quillfeather", AliasKind.TRADE_NAME)
                        .alias("The Quillfeather Company", AliasKind.LEGAL_NAME)
                        .alias("quillfeather.com", AliasKind.DOMAIN)
                        .build(),
                account(CORPORATE, "QXL - US - Corporate").under(GROUP, GROUP).build(),
                account(STUDIO, "QXL - US - Brightmoor Studios")
                        .under(GROUP, GROUP)
                        .alias("Brightmoor Animation Studios", AliasKind.LEGAL_NAME)
                        .alias("brightmoor.com", AliasKind.DOMAIN)
                        .build(),
                account(COMICS, "QXL - US - Gallowglass Comics")
                        .under(GROUP, GROUP)
                        .alias("gallowglass.com", AliasKind.DOMAIN)
                        .build(),
                account(RING, "QXL - US - Ring").under(GROUP, GROUP).build(),
                account(RIVAL, "Vandermeer Instruments")
                        .website("vandermeer.com")
                        .phone("+1 614 555 0199")
                        .at("12 Main Street", "Columbus", "OH", "43215", "US")
                        .build(),
                account(PENDING, "Hollowbrook Mills")
                        .pending()
                        .website("hollowbrook.com")
                        .build(),
                account(TWIN_A, "Saint Aldhelm Hospital")
                        .at(null, "Leeds", null, null, "GB")
                        .build(),
                account(TWIN_B, "Saint Aldhelm Hospital")
                        .at(null, "Bath", null, null, "GB")
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "Quillfeather Inc., gmail.com, 1",
        "QUILLFEATHER, quillfeather.com, 1",
        "Quill Feather, gmail.com, 1",
        "Quilfeather Company, quillfeather.com, 1",
        "Brightmoor Studios, gmail.com, 3",
        "Studios Brightmoor, gmail.com, 3",
        "'Marketing, Brightmoor Studios', mail.brightmoor.com, 3",
        "n/a, brightmoor.com, 3",
        "Something Else, brightmoor.com, 3",
        "Ring, quillfeather.com, 5",
        "Quillfeather, brightmoor.com, 3",
        "Vandermere Instruments, yahoo.com, 20",
        "Vandermeer Instr., vandermeer.com, 20"
    })
    void matches(String company, String domain, long expected) {
        MatchResult result = match(company, domain);

        assertThat(result.outcome()).isEqualTo(MatchOutcome.MATCHED);
        assertThat(result.accountId()).isEqualTo(expected);
        assertThat(result.matchedIds()).containsExactly(expected);
        assertThat(result.evidence())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.sentence()).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "Quillfeather Plumbing LLC, quillfeatherplumbing.example",
        "QXL Logistics, qxl.example",
        "self employed, gmail.com",
        "Hollowbrook Mills, hollowbrook.com",
        "Vandermeer Flowers, gmail.com"
    })
    void leaves_out(String company, String domain) {
        assertThat(match(company, domain).outcome()).isEqualTo(MatchOutcome.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Ring, gmail.com",
        "QXL, gmail.com",
        "Ring, ringers.example",
        "Vandermeer, gmail.com",
        "Quillfeather Plumbing LLC, gmail.com",
        "Quillfeather, unheard.example",
        "Vandermeer Instruments, brightmoor.com"
    })
    void asks_operations_when_the_name_is_common_or_longer_or_the_domain_contradicts(String company, String domain) {
        MatchResult result = match(company, domain);

        assertThat(result.outcome()).isEqualTo(MatchOutcome.POSSIBLE);
        assertThat(result.accountId()).isNull();
        assertThat(result.candidates()).isNotEmpty();
    }

    @Test
    void points_to_both_units_when_name_and_domain_are_of_siblings() {
        MatchResult result = match("Brightmoor Studios", "gallowglass.com");

        assertThat(result.outcome()).isEqualTo(MatchOutcome.MATCHED);
        assertThat(result.matchedIds()).containsExactlyInAnyOrder(STUDIO, COMICS);
    }

    @Test
    void lets_the_city_speak_for_one_of_two_of_one_name() {
        MatchSubject somewhere = lead("St. Aldhelm Hospital", "pat@gmail.com", null, null);
        MatchSubject inBath = lead("St. Aldhelm Hospital", "pat@gmail.com", "Bath", null);

        assertThat(match(somewhere).outcome()).isEqualTo(MatchOutcome.POSSIBLE);
        List<Candidate> weighed = match(inBath).candidates();
        assertThat(weighed.get(0).accountId()).isEqualTo(TWIN_B);
        assertThat(weighed.get(0).probability())
                .isGreaterThan(2 * weighed.get(1).probability());
    }

    @Test
    void adds_up_the_evidence_it_shows() {
        MatchSubject lead = new MatchSubject(
                "Vandermeer", null, null, "614-555-0199", "12 Main St", "Columbus", "OH", "43215-0001", "USA");

        MatchResult result = match(lead);

        assertThat(result.evidence())
                .extracting(Evidence::rule)
                .contains("SAME_PHONE", "SAME_STREET", "SAME_POSTAL_CODE");
        double sum = result.evidence().stream().mapToDouble(Evidence::strength).sum()
                + Weights.shipped().of(Signal.PRIOR);
        assertThat(result.probability()).isEqualTo(Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0);
    }

    @Test
    void holds_another_country_against_an_account() {
        MatchResult result = match(lead("Saint Aldhelm Hospital", "pat@gmail.com", null, "DE"));

        assertThat(result.candidates())
                .allSatisfy(candidate -> assertThat(candidate.evidence())
                        .extracting(Evidence::rule)
                        .contains("OTHER_COUNTRY"));
    }

    @Test
    void counts_an_alias_only_while_it_is_valid() {
        AliasEntry former = new AliasEntry(9, "Larkspur Optics", AliasKind.FORMER_NAME, null, TODAY);
        index.put(account(30, "Vandelay Optics").alias(former).build());
        MatchSubject lead = lead("Larkspur Optics", "pat@gmail.com", null, null);

        assertThat(matcher.match(lead, index, TODAY, new Thresholds(0.95, 0.4)).accountId())
                .isEqualTo(30);
        assertThat(matcher.match(lead, index, TODAY.plusDays(1), new Thresholds(0.95, 0.4))
                        .outcome())
                .isNotEqualTo(MatchOutcome.MATCHED);
    }

    @Test
    void finds_duplicates_among_pending_accounts_too_but_not_the_account_itself() {
        AccountEntry entry =
                account(50, "Hollowbrook Mills Ltd").website("hollowbrook.com").build();
        index.put(entry);

        List<Candidate> similar = matcher.similar(entry, index, TODAY);

        assertThat(similar).extracting(Candidate::accountId).containsExactly(PENDING);
        assertThat(similar.get(0).probability()).isGreaterThan(0.9);
    }

    @Test
    void puts_the_better_name_first_among_the_units_whose_group_has_the_domain() {
        index.put(account(60, "QXL - DE - Quillfeather Freight Lines")
                .under(GROUP, GROUP)
                .build());
        index.put(account(61, "QXL - DE - Quillfeather Mobility")
                .under(GROUP, GROUP)
                .build());
        AccountEntry entry = account(62, "Quillfeather Mobility Consulting GmbH")
                .website("quillfeather.com")
                .build();

        List<Candidate> similar = matcher.similar(entry, index, TODAY).stream()
                .filter(candidate -> candidate.accountId() != GROUP)
                .toList();

        assertThat(similar).extracting(Candidate::accountId).startsWith(61L, 60L);
    }

    /** "QXL - US - Ring" is no company of the initials QUR. */
    @ParameterizedTest
    @ValueSource(strings = {"Tanglewood Bakery", "Qur Corp", "Ltd", ""})
    void finds_no_duplicates_of_what_is_new(String name) {
        assertThat(matcher.similar(account(51, name).build(), index, TODAY)).isEmpty();
    }

    @Test
    void survives_a_round_trip_through_json() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        MatchResult result = match("Ring", "quillfeather.com");

        assertThat(json.readValue(json.writeValueAsString(result), MatchResult.class))
                .isEqualTo(result);
    }

    private MatchResult match(String company, String domain) {
        return match(lead(company, "pat@" + domain, null, null));
    }

    private MatchResult match(MatchSubject lead) {
        return matcher.match(lead, index, TODAY, new Thresholds(0.95, 0.4));
    }

    private static MatchSubject lead(String company, String email, String city, String country) {
        return new MatchSubject(company, email, null, null, null, city, null, null, country);
    }

    @ParameterizedTest
    @CsvSource({"VWB, Vandermeer Weaving Brightmoor", "VW, Vandermeer Weaving"})
    void says_that_initials_are_initials_and_not_that_the_name_is_the_same(String typed, String listed) {
        MatchingIndex one = new MatchingIndex();
        one.put(account(1, listed).build());
        MatchSubject lead = new MatchSubject(typed, null, null, null, null, null, null, null, null);

        MatchResult result = matcher.match(lead, one, TODAY, new Thresholds(0.95, 0.05));

        assertThat(result.outcome()).isNotEqualTo(MatchOutcome.MATCHED);
        assertThat(result.evidence()).extracting(Evidence::rule).doesNotContain("SAME_NAME", "IDENTICAL_NAME");
    }

    @Test
    void takes_neighbours_of_other_name_and_domain_for_two_firms_and_those_of_one_name_for_one() {
        MatchingIndex house = new MatchingIndex();
        house.put(inTheHouse(1, "Ambelroth GmbH Holding", "ambelroth.example"));
        house.put(inTheHouse(2, "Tuvennick GmbH Holding", "tuvennick.example"));
        house.put(inTheHouse(3, "Ambelroth GmbH", "ambelroth-group.example"));

        List<Candidate> similar =
                matcher.similar(inTheHouse(1, "Ambelroth GmbH Holding", "ambelroth.example"), house, TODAY);

        assertThat(similar).extracting(Candidate::accountId).containsExactly(3L);
    }

    private static AccountEntry inTheHouse(long id, String name, String domain) {
        return account(id, name)
                .website(domain)
                .at("Münsterplatz 1", "Ulm", null, "89073", "DE")
                .build();
    }
}

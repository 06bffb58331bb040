package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.matching.AccountFixture.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AccountFixture;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.MatchingIndex;

class PlaceRuleTest {
    private static final Set<String> PLACES = Set.of(
            "SAME_STREET",
            "SAME_POSTAL_CODE",
            "SAME_CITY",
            "SAME_COUNTRY",
            "OTHER_POSTAL_CODE",
            "OTHER_CITY",
            "OTHER_STATE",
            "OTHER_COUNTRY");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    12 Main Street||||;         12 main st.||||;              SAME_STREET
                    |Columbus|||;               |COLUMBUS|||;                 SAME_CITY
                    |Columbus|OH||;             |Columbus|||;                 SAME_CITY
                    |||43215|;                  |||43215|;                    SAME_POSTAL_CODE
                    |||43215-0001|US;           |||43215|US;                  SAME_COUNTRY,SAME_POSTAL_CODE
                    ||||USA;                    ||||US;                       SAME_COUNTRY
                    |Columbus|OH|43215|US;      |Columbus|OH|43215|US;        SAME_COUNTRY,SAME_POSTAL_CODE
                    12 Main St|Columbus|||;     12 Main St|Columbus|||;       SAME_CITY,SAME_STREET
                    """)
    void speaks_for_what_is_the_same(String lead, String account, String signals) {
        assertThat(found(lead, account)).containsExactlyElementsOf(List.of(signals.split(",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    ||||DE;                     ||||US;                       OTHER_COUNTRY
                    |Berlin|BE|10115|DE;        |Columbus|OH|43215|US;        OTHER_COUNTRY
                    |Columbus|OH||;             |Columbus|GA||;               OTHER_STATE
                    |Dayton|OH|45402|;          |Atlanta|GA|30301|;           OTHER_STATE
                    |Dayton|OH|45402|;          |Columbus|OH|43215|;          OTHER_CITY
                    |Dayton|||;                 |Columbus|||;                 OTHER_CITY
                    |||45402|;                  |||43215|;                    OTHER_POSTAL_CODE
                    |Columbus|OH|43201|;        |Columbus|OH|43215|;          OTHER_POSTAL_CODE,SAME_CITY
                    |Dayton|OH||US;             |Columbus|OH||US;             OTHER_CITY,SAME_COUNTRY
                    """)
    void holds_only_the_widest_difference_against_an_account(String lead, String account, String signals) {
        assertThat(found(lead, account)).containsExactlyElementsOf(List.of(signals.split(",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    ||||;                       12 Main St|Columbus|OH|43215|US
                    12 Main St|Columbus|OH|43215|US; ||||
                    |Columbus|||;               ||OH||
                    |||43215|;                  |Columbus|||
                    ||||US;                     ||||Atlantis
                    Main Street||||;            Main Street||||
                    12 Main St||||;             13 Main St||||
                    ...|...|...|...|...;        ...|...|...|...|...
                    """)
    void says_nothing_of_what_one_side_does_not_tell(String lead, String account) {
        assertThat(found(lead, account)).isEmpty();
    }

    /** 10115 is in Berlin and in New York. */
    @Test
    void does_not_take_a_postal_code_or_city_of_another_country_for_the_same() {
        assertThat(found("|||10115|DE", "|||10115|US")).containsExactly("OTHER_COUNTRY");
        assertThat(found("|Paris|||FR", "|Paris|||US")).containsExactly("OTHER_COUNTRY");
    }

    /** A postal code may span towns, and people write the town they know. */
    @Test
    void lets_the_same_postal_code_outweigh_another_city() {
        assertThat(found("|Bexley||43209|", "|Columbus||43209|")).containsExactly("SAME_POSTAL_CODE");
    }

    @Test
    void holds_no_other_place_against_a_unit_of_an_umbrella() {
        AccountFixture unit = account(2, "QXL - US - Quillfeather Optics").under(1, 1);

        assertThat(found(lead("Quillfeather Optics", null, "|Berlin|||DE"), place(unit, "|Columbus|||US")))
                .isEmpty();
        assertThat(found(lead("Quillfeather Optics", null, "|Columbus|||US"), place(unit, "|Columbus|||US")))
                .containsExactly("SAME_CITY", "SAME_COUNTRY");
    }

    @Test
    void holds_no_other_place_against_the_owner_of_the_domain() {
        AccountFixture owner = account(2, "Quillfeather Optics").website("quillfeather.com");

        assertThat(found(
                        lead("Quillfeather Optics", "pat@quillfeather.com", "|Berlin|||DE"),
                        place(owner, "|Columbus|||US")))
                .isEmpty();
        assertThat(found(lead("Quillfeather Optics", "pat@gmail.com", "|Berlin|||DE"), place(owner, "|Columbus|||US")))
                .containsExactly("OTHER_COUNTRY");
    }

    private static Set<String> found(String lead, String account) {
        return found(lead("Quillfeather Optics", null, lead), place(account(2, "Quillfeather Optics"), account));
    }

    private static Set<String> found(MatchSubject lead, AccountEntry account) {
        MatchingIndex index = new MatchingIndex();
        index.replaceAll(List.of(account(1, "QXL").holding(null).build(), account));
        Set<String> rules = new TreeSet<>();
        new LeadMatcher(Weights.shipped())
                .match(lead, index, LocalDate.of(2026, 11, 23), new Thresholds(0.95, 0.4)).candidates().stream()
                        .filter(candidate -> candidate.accountId() == 2)
                        .map(Candidate::evidence)
                        .flatMap(List::stream)
                        .map(Evidence::rule)
                        .forEach(rules::add);
        assertThat(rules).contains("IDENTICAL_NAME");
        rules.retainAll(PLACES);
        return rules;
    }

    private static AccountEntry place(AccountFixture account, String place) {
        String[] parts = place.split("\\|", -1);
        return account.at(parts[0], parts[1], parts[2], parts[3], parts[4]).build();
    }

    private static MatchSubject lead(String company, String email, String place) {
        String[] parts = place.split("\\|", -1);
        return new MatchSubject(company, email, null, null, parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}

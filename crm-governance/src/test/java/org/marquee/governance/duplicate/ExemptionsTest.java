package org.marquee.governance.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.ReviewStatus;

class ExemptionsTest {
    private static final long DISNEY = 1;

    private static AccountProfile named(String name, String city) {
        return new AccountProfile(
                name, AccountType.PROSPECT, null, null, null, city, city == null ? null : "CA", null, "US", null, null);
    }

    private static PairSide alone(long id, String name) {
        return new PairSide(id, false, named(name, "Ulm"), ReviewStatus.APPROVED, id);
    }

    private static PairSide unit(long id, String name, String city) {
        return new PairSide(id, false, named(name, city), ReviewStatus.APPROVED, DISNEY);
    }

    private static PairSide holding(long id, String name) {
        return new PairSide(id, true, named(name, null), ReviewStatus.APPROVED, id);
    }

    private static PairSide reviewed(long id, ReviewStatus status) {
        return new PairSide(id, false, named("Acme", "Ulm"), status, id);
    }

    private static PairCase pair(PairSide one, PairSide other) {
        return new PairCase(one, other, new BigDecimal("0.930"), false, false);
    }

    private static void assertFinding(PairCase pair) {
        assertThat(Exemptions.check(pair)).isEmpty();
    }

    private static void assertExempt(PairCase pair, String why) {
        assertThat(Exemptions.check(pair))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(why));
    }

    @Test
    void two_companies_that_resemble_each_other_are_a_finding() {
        assertFinding(pair(alone(10, "Acme"), alone(11, "Acme Inc")));
    }

    @Test
    void a_merged_or_rejected_account_is_no_finding() {
        assertExempt(pair(alone(10, "Acme"), reviewed(11, ReviewStatus.MERGED)), "merged");
        assertExempt(pair(reviewed(10, ReviewStatus.REJECTED), alone(11, "Acme")), "rejected");
    }

    @Test
    void an_account_that_waits_for_review_or_was_returned_is_a_finding() {
        assertFinding(pair(alone(10, "Acme"), reviewed(11, ReviewStatus.PENDING)));
        assertFinding(pair(alone(10, "Acme"), reviewed(11, ReviewStatus.RETURNED)));
    }

    @Test
    void what_the_approval_queue_shows_is_no_finding() {
        PairCase shown = new PairCase(
                alone(10, "Acme"), reviewed(11, ReviewStatus.PENDING), new BigDecimal("0.930"), true, false);

        assertExempt(shown, "waits for approval");
    }

    @Test
    void what_operations_told_apart_is_no_finding() {
        PairCase toldApart = new PairCase(alone(10, "Acme"), alone(11, "Acme"), new BigDecimal("0.999"), false, true);

        assertExempt(toldApart, "said that they are different");
    }

    @Test
    void a_holding_and_a_unit_below_it_are_no_finding() {
        assertExempt(pair(holding(DISNEY, "DIS"), unit(10, "DIS", null)), "holding of the other");
    }

    @Test
    void a_holding_and_a_company_outside_its_umbrella_are_a_finding() {
        assertFinding(pair(holding(DISNEY, "DIS"), alone(10, "DIS Inc")));
    }

    @Test
    void two_holdings_are_a_finding() {
        assertFinding(pair(holding(DISNEY, "DIS"), holding(2, "DISN")));
    }

    @Test
    void units_of_one_umbrella_with_different_names_are_no_finding() {
        assertExempt(
                pair(unit(10, "DIS - US - Pixar", "Emeryville"), unit(11, "DIS - US - Marvel", "Emeryville")),
                "different units");
    }

    @Test
    void units_of_one_umbrella_in_different_cities_are_no_finding() {
        assertExempt(
                pair(unit(10, "DIS - US - Pixar", "Emeryville"), unit(11, "DIS - US - Pixar", "Burbank")),
                "different units");
    }

    @Test
    void a_unit_that_is_there_twice_is_a_finding_however_its_name_and_city_are_spelt() {
        assertFinding(pair(unit(10, "DIS - US - Pixar", "Emeryville"), unit(11, "DIS-US-PIXAR", "emeryville")));
    }

    @Test
    void a_unit_that_is_there_a_second_time_without_an_address_is_a_finding() {
        assertFinding(pair(unit(10, "DIS - US - Pixar", "Emeryville"), unit(11, "DIS - US - Pixar", null)));
    }

    @Test
    void units_of_two_hierarchies_with_different_names_are_a_finding() {
        assertFinding(pair(unit(10, "DIS - US - Pixar", "Emeryville"), alone(11, "Pixar Animation Studios")));
    }

    @Test
    void two_that_are_more_likely_different_are_no_finding() {
        PairSide one = alone(10, "Acme");
        PairSide other = alone(11, "Acne");

        assertExempt(new PairCase(one, other, new BigDecimal("0.499"), false, false), "hardly resemble");
        assertFinding(new PairCase(one, other, new BigDecimal("0.500"), false, false));
    }
}

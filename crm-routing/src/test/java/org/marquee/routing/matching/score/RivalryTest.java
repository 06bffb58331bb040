package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.marquee.routing.matching.AccountFixture.account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.AccountFixture;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Ranked;
import org.marquee.routing.matching.index.MatchingIndex;

class RivalryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MatchSubject HOSPITAL =
            new MatchSubject("Saint Aldhelm Hospital", null, null, null, null, null, null, null, null);

    @Test
    void is_sure_of_an_account_that_stands_alone() {
        assertThat(beforeRival(hospital(1))).isGreaterThan(3);
    }

    @Test
    void is_not_sure_beside_one_that_fits_as_well_in_another_hierarchy() {
        double before = beforeRival(
                hospital(1).at(null, "Leeds", null, null, "GB"), hospital(2).at(null, "Bath", null, null, "GB"));

        assertThat(before).isCloseTo(0, within(0.01));
    }

    @Test
    void is_sure_beside_one_that_fits_as_well_in_the_same_hierarchy() {
        double before = beforeRival(
                hospital(1).at(null, "Leeds", null, null, "GB"),
                hospital(2).at(null, "Bath", null, null, "GB").under(1L));

        assertThat(before).isGreaterThan(3);
    }

    @Test
    void takes_two_of_one_name_without_other_data_for_one_company_listed_twice() {
        assertThat(beforeRival(hospital(1), hospital(2))).isGreaterThan(3);
    }

    @Test
    void takes_two_of_one_name_for_one_company_if_only_one_says_where_it_is() {
        assertThat(beforeRival(hospital(1), hospital(2).at(null, "Bath", null, "BA1", "GB")))
                .isGreaterThan(3);
    }

    static Stream<List<AccountFixture>> toldApart() {
        return Stream.of(
                List.of(hospital(1).country("GB"), hospital(2).country("IE")),
                List.of(
                        hospital(1).at(null, null, null, "LS1", null),
                        hospital(2).at(null, null, null, "BA1", null)),
                List.of(hospital(1).website("aldhelm-leeds.org"), hospital(2).website("aldhelm-bath.org")));
    }

    @ParameterizedTest
    @MethodSource("toldApart")
    void takes_two_of_one_name_for_rivals_if_their_data_tell_them_apart(List<AccountFixture> two) {
        assertThat(beforeRival(two.get(0), two.get(1))).isCloseTo(0, within(0.01));
    }

    @Test
    void takes_two_that_are_called_differently_for_rivals() {
        double before = beforeRival(
                account(1, "Saint Aldhelm Hospital"),
                account(2, "Nobody").alias("Saint Aldhelm Hospitals", AliasKind.TRADE_NAME));

        assertThat(before).isLessThan(beforeRival(hospital(1), hospital(2)));
    }

    @Test
    void is_the_surer_the_worse_the_rival_fits() {
        double near = beforeRival(hospital(1), account(2, "Saint Aldhelm Hospital Trust"));

        double far = beforeRival(hospital(1), account(2, "Saint Aldhelm Bakery"));

        assertThat(far).isGreaterThan(near);
    }

    @Test
    void shares_its_certainty_with_more_rivals() {
        double two = share(inCity(1, "Leeds"), inCity(2, "Bath"));

        double three = share(inCity(1, "Leeds"), inCity(2, "Bath"), inCity(3, "York"));

        assertThat(two).isCloseTo(0, within(0.1));
        assertThat(three).isLessThan(two - 0.5);
    }

    /** However much speaks for both: what was learnt of certainty at large does not outweigh a tie. */
    @Test
    void takes_neither_of_two_that_fit_as_well_for_likelier_than_not() {
        assertThat(ranked(inCity(1, "Leeds"), inCity(2, "Bath")))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.score()).isLessThanOrEqualTo(0.01));
        assertThat(ranked(hospital(1)))
                .singleElement()
                .satisfies(one -> assertThat(one.score()).isGreaterThan(1));
    }

    private static List<Ranked> ranked(AccountFixture... accounts) {
        MatchingIndex index = new MatchingIndex();
        index.replaceAll(Stream.of(accounts).map(AccountFixture::build).toList());
        return new LeadMatcher(Weights.shipped()).ranked(HOSPITAL, index, TODAY, 10);
    }

    private static AccountFixture inCity(long id, String city) {
        return hospital(id).at(null, city, null, null, null);
    }

    private static AccountFixture hospital(long id) {
        return account(id, "Saint Aldhelm Hospital");
    }

    /** Of account 1. */
    private static double beforeRival(AccountFixture... accounts) {
        return trait(Certainty.BEFORE_RIVAL, accounts);
    }

    private static double share(AccountFixture... accounts) {
        return trait(Certainty.SHARE, accounts);
    }

    private static double trait(Certainty trait, AccountFixture... accounts) {
        MatchingIndex index = new MatchingIndex();
        List<AccountEntry> entries =
                Stream.of(accounts).map(AccountFixture::build).toList();
        index.replaceAll(entries);
        return new LeadMatcher(Weights.shipped())
                .weighed(HOSPITAL, index, TODAY).stream()
                        .filter(one -> one.accountId() == 1)
                        .findFirst()
                        .orElseThrow()
                        .certainty()
                        .get(trait);
    }
}

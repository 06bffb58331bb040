package org.marquee.governance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.governance.review.SubjectFixture.company;
import static org.marquee.governance.review.SubjectFixture.unitOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.governance.review.Position.Above;

class StandardsTest {
    /** A rule with a subject that departs from it and one that does not. */
    record Example(Standard rule, SubjectFixture departs, SubjectFixture meets) {
        @Override
        public String toString() {
            return rule.getClass().getSimpleName() + ": " + departs.build().name();
        }
    }

    private static Position level(int level) {
        return new Position(new Above(7, "x"), true, new Above(1, "DIS"), level);
    }

    static Stream<Example> examples() {
        Position waiting = new Position(new Above(7, "Nordwind AG"), false, null, 2);
        return Stream.of(
                new Example(
                        new WebAddressMissing(),
                        company().website(null),
                        unitOf("DIS").website(null)),
                new Example(new WebAddressMalformed(), company().website("see brochure"), company()),
                new Example(new WebAddressShared(), company().website("facebook.com/quellwerk"), company()),
                new Example(
                        new AddressIncomplete(),
                        company().in("Ulm", null, null, "DE"),
                        company().in("Central", null, null, "HK")),
                new Example(
                        new AddressIncomplete(),
                        company().in(null, null, null, null),
                        company().holding().named("DIS").in(null, null, null, "US")),
                new Example(
                        new PostalCodeForm(),
                        company().in("Oakland", "CA", "9420", "US"),
                        company().in("Emeryville", "CA", "94608-1234", "US")),
                new Example(
                        new PostalCodeForm(),
                        company().in("Ulm", null, "D-89073", "DE"),
                        company().in("London", null, "EC1A 1BB", "GB")),
                new Example(
                        new AddressContradictsItself(),
                        company().in("Emeryville", "OH", "94608", "US"),
                        company().in("Emeryville", "CA", "94608", "US")),
                new Example(
                        new NameInOneCase(),
                        company().named("QUELLWERK GMBH"),
                        company().named("BMW AG")),
                new Example(
                        new NameInOneCase(),
                        company().named("quellwerk ıstanbul"),
                        company().named("株式会社")),
                new Example(
                        new NameWithJunk(),
                        company().named("*** Quellwerk GmbH"),
                        company().named("Yahoo!")),
                new Example(
                        new NameWithJunk(),
                        company().named("Quellwerk  GmbH"),
                        company().named(".NET Foundation")),
                new Example(
                        new NameWithJunk(),
                        company().named("Quellwerk GmbH (old)"),
                        company().named("Amazon.com, Inc.")),
                new Example(
                        new NameWithJunk(),
                        company().named("https://quellwerk.de"),
                        company().named("A/S Norske Shell")),
                new Example(
                        new NameIsPlaceholder(),
                        company().named("n/a"),
                        company().named("Test Valley Brewery")),
                new Example(
                        new LegalFormSpelling(),
                        company().named("Quellwerk gmbh"),
                        company().named("Acme Inc")),
                new Example(
                        new LegalFormSpelling(),
                        company().named("Nordwind Ag"),
                        company().named("Rolls-Royce plc")),
                new Example(
                        new LegalFormSpelling(),
                        company().named("Acme inc"),
                        company().named("Acme Inc.")),
                new Example(
                        new LegalFormMissing(),
                        company().named("Quellwerk"),
                        company().named("Pixar").in("Emeryville", "CA", "94608", "US")),
                new Example(
                        new LegalFormMissing(),
                        company().named("Quellwerk & Sohn"),
                        company().named("Quellwerk GmbH & Co. KG")),
                new Example(
                        new HoldingName(),
                        company().holding().named("The Walt Disney Company"),
                        company().holding().named("BRK.B")),
                new Example(new UnitNameForm(), unitOf("DIS").named("Pixar"), unitOf("DIS")),
                new Example(new UnitNameForm(), unitOf("DIS").named("MSFT - DE - Pixar"), company()),
                new Example(new UnitNameCountry(), unitOf("DIS").named("DIS - FR - Pixar"), unitOf("DIS")),
                new Example(new UnitOutsideUmbrella(), company().named("DIS - US - Pixar"), unitOf("DIS")),
                new Example(new ParentUnfit(), company().at(waiting), unitOf("DIS")),
                new Example(
                        new TooDeep(), unitOf("DIS").at(level(7)), unitOf("DIS").at(level(6))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_what_departs_from_the_rule(Example example) {
        StandardFinding finding =
                example.rule().check(example.departs().build()).orElseThrow();

        assertThat(finding.rule()).isEqualTo(example.rule().getClass().getSimpleName());
        assertThat(finding.sentence()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_nothing_where_the_rule_is_met(Example example) {
        assertThat(example.rule().check(example.meets().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Quellwerk GmbH", "3M Deutschland GmbH", "Gebr. Müller KG", "Zeiss SE & Co. KGaA", "1&1 AG"})
    void finds_nothing_on_a_company_as_it_should_be(String name) {
        assertThat(Standards.check(company().named(name).build())).isEmpty();
    }

    @Test
    void says_whom_a_sentence_tells_of_so_that_it_is_kept_from_those_who_do_not_see_him() {
        List<StandardFinding> misnamed =
                Standards.check(unitOf("DIS").named("Pixar").build());
        List<StandardFinding> nameless = Standards.check(company().named("n/a").build());

        assertThat(misnamed)
                .filteredOn(finding -> finding.sentence().contains("DIS"))
                .isNotEmpty()
                .allMatch(finding -> finding.namedId() != null);
        assertThat(nameless).isNotEmpty().allMatch(finding -> finding.namedId() == null);
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        ReviewSubject subject =
                company().named("TEST").website(null).in(null, null, null, "US").build();

        List<StandardFinding> found = Standards.check(subject);

        assertThat(found)
                .extracting(StandardFinding::rule)
                .containsExactly("NameIsPlaceholder", "WebAddressMissing", "AddressIncomplete");
    }

    @Test
    void a_well_named_unit_of_an_umbrella_needs_neither_web_address_nor_legal_form() {
        assertThat(Standards.check(unitOf("DIS").website(null).build())).isEmpty();
    }
}

package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.domain.alias.AliasKind;

class AliasKindsTest {
    @ParameterizedTest
    @CsvSource({
        "The Walt Disney Company, LEGAL_NAME",
        "'Warner Bros. Discovery, Inc.', LEGAL_NAME",
        "Lucasfilm Ltd. LLC, LEGAL_NAME",
        "Siemens Aktiengesellschaft, LEGAL_NAME",
        "Nestlé S.A., LEGAL_NAME",
        "ILM, ABBREVIATION",
        "P&G, ABBREVIATION",
        "3M, ABBREVIATION",
        "ABC Radio (former), FORMER_NAME",
        "Ford Customer Service Division, DIVISION",
        "3M Safety & Industrial Business Group, DIVISION",
        "Pixar Animation Studios, TRADE_NAME",
        "Pixar, TRADE_NAME",
        "Mercedes, TRADE_NAME",
    })
    void tells_the_kind_from_the_spelling(String text, AliasKind kind) {
        assertThat(AliasKinds.of(text)).isEqualTo(kind);
    }
}

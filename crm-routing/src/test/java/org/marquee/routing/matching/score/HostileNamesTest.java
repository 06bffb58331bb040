package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marquee.routing.matching.AccountFixture;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.Umbrellas;
import org.marquee.routing.matching.index.MatchingIndex;

class HostileNamesTest {
    private static final MatchingIndex INDEX = new MatchingIndex();

    @BeforeAll
    static void loadUmbrellas() {
        INDEX.replaceAll(Umbrellas.accounts());
    }

    static List<String> texts() {
        return List.of(
                "",
                " ",
                "a",
                "x".repeat(10_000),
                "ab ".repeat(10_000),
                "(".repeat(10_000),
                ", - ".repeat(5_000),
                "....,,,;;;",
                "GmbH & Co. KG",
                "Inc.",
                "The",
                "\u0645\u0624\u0633\u0633\u0629 \u0627\u0644\u0627\u062e\u062a\u0628\u0627\u0631",
                "\u202e\u05d7\u05d1\u05e8\u05d4 \u05d1\u05e2\"\u05de",
                "\u4e9a\u9a6c\u900a\u516c\u53f8",
                "\ud83d\ude80\ud83d\ude80",
                "\u0000\u0001\u001b[31m\n\t",
                "\ud83d",
                "z" + "\u0301".repeat(5_000),
                "\u0301\u0301",
                "7",
                "7".repeat(10_000),
                "\ude80",
                "\ud83d\ude80".repeat(5_000),
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 LLC",
                "\u200b\u200b",
                "\ufeff\u2060Inc.",
                "\ufdfa".repeat(1_000),
                "\u793e",
                "\u4e9a".repeat(10_000),
                "\u682a\u5f0f\u4f1a\u793e",
                "a".repeat(239) + "\ud83d\ude80",
                "& + & / -",
                "d'l'qu'",
                "() [] {} <> - | /",
                "%s%n${x}\\E'; --");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void answers_none_to_whatever_is_typed(String text) {
        MatchSubject lead = new MatchSubject(text, text, text, text, text, text, text, text, text);

        MatchResult result = new LeadMatcher(Weights.shipped())
                .match(lead, INDEX, LocalDate.of(2026, 11, 23), new Thresholds(0.95, 0.4));

        assertThat(result.outcome()).isEqualTo(MatchOutcome.NONE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takes_any_text_as_an_account(String text) {
        MatchingIndex index = new MatchingIndex();

        index.put(AccountFixture.account(1, text)
                .website(text)
                .at(text, text, text, text, text)
                .build());

        assertThat(index.entry(1)).isPresent();
    }
}

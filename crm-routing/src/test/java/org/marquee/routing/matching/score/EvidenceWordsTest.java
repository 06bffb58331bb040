package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.Umbrellas;
import org.marquee.routing.matching.index.MatchingIndex;

class EvidenceWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MatchingIndex INDEX = new MatchingIndex();

    @BeforeAll
    static void loadUmbrellas() {
        INDEX.replaceAll(Umbrellas.accounts());
    }

    @Test
    void says_that_it_speaks_for_or_against_only_where_it_does() {
        assertThat(evidence(piece -> piece.strength() > 0))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.contains(" against ") || sentence.contains("too little"));
        assertThat(evidence(piece -> piece.strength() < 0 && piece.rule().equals(Signal.NEAR_NAME.name())))
                .isNotEmpty()
                .allMatch(sentence -> sentence.endsWith(" too little."));
    }

    @Test
    void says_of_one_account_at_most_that_no_other_fits_as_well() {
        assertThat(asked())
                .allSatisfy(candidates -> assertThat(candidates.stream()
                                .filter(candidate -> says(candidate, "No other account fits as well.")))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void does_not_speak_of_others_where_one_alone_is_likely() {
        assertThat(asked().stream()
                        .filter(candidates ->
                                candidates.size() == 1 && candidates.get(0).probability() > 0.4))
                .isNotEmpty()
                .allSatisfy(candidates -> assertThat(says(candidates.get(0), "Another account fits"))
                        .isFalse());
    }

    private static List<String> evidence(Predicate<Evidence> which) {
        return asked().stream()
                .flatMap(List::stream)
                .flatMap(candidate -> candidate.evidence().stream())
                .filter(which)
                .map(Evidence::sentence)
                .toList();
    }

    private static boolean says(Candidate candidate, String words) {
        return candidate.evidence().stream().anyMatch(piece -> piece.sentence().startsWith(words));
    }

    private static List<List<Candidate>> asked() {
        LeadMatcher matcher = new LeadMatcher(Weights.shipped());
        Stream<String> typed = Stream.of("Pixr", "Walt Disny Compny", "Disney Plumbing", "Googel", "I.B.M.", "ESPN");
        Stream<String> traps = Umbrellas.rows("umbrellas_traps.csv").stream().map(row -> row.getField("company_text"));
        return Stream.concat(typed, traps)
                .map(name -> matcher.match(
                        new MatchSubject(name, null, null, null, null, null, null, null, null),
                        INDEX,
                        TODAY,
                        new Thresholds(0.95, 0.4)))
                .map(match -> match.candidates())
                .toList();
    }
}

package org.marquee.routing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.Weights;

/**
 * A floor under the figures of matching on a few real names and leads: a point below what was reached when it was set,
 * three where a single wrong answer moves a figure that far.
 */
class FrozenSetTest {
    private static final Set<String> PERSONAL_MAIL_AND_NO_ACCOUNT = Set.of("none_free_loc", "none_junk");
    private static Task names;
    private static Task leads;

    @BeforeAll
    static void readFiles() throws Exception {
        names = new NameFiles(file("names.csv"), null).read(List.of(file("questions.csv")));
        leads = new LeadFiles(file("accounts.csv"), file("subsidiaries.csv"), null).read(List.of(file("leads.csv")));
    }

    @Test
    void finds_accounts_by_name_as_well_as_it_did() {
        Report report = new Report(new Run(names, Weights.shipped()).answers());

        assertThat(report.best().f1()).isGreaterThan(0.855);
        assertThat(report.amongTen()).isGreaterThan(0.973);
        assertThat(report.keeping(.98).recall()).isGreaterThan(0.66);
    }

    @Test
    void finds_the_account_of_a_lead_as_well_as_it_did() {
        Report report = new Report(new Run(leads, Weights.shipped()).answers());

        assertThat(report.best().f1()).isGreaterThan(0.967);
        assertThat(report.keeping(.99).recall()).isGreaterThan(0.92);
    }

    @Test
    void matches_hardly_any_lead_with_personal_mail_and_no_account() {
        MatchingIndex index = new MatchingIndex();
        index.replaceAll(leads.accounts());
        LeadMatcher matcher = new LeadMatcher(Weights.shipped());
        Thresholds thresholds = new Thresholds(0.95, 0.4);
        List<Question> strangers = leads.questions().stream()
                .filter(question -> PERSONAL_MAIL_AND_NO_ACCOUNT.contains(question.kind()))
                .toList();

        List<String> matched = strangers.stream()
                .filter(question -> matcher.match(question.subject(), index, Run.TODAY, thresholds)
                                .outcome()
                        == MatchOutcome.MATCHED)
                .map(Question::id)
                .toList();

        assertThat(strangers).hasSizeGreaterThan(40);
        assertThat(matched).hasSizeLessThanOrEqualTo(1);
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(FrozenSetTest.class.getResource("frozen/" + name).toURI());
    }
}

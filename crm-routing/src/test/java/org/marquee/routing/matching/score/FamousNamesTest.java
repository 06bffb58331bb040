package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.Umbrellas;
import org.marquee.routing.matching.index.MatchingIndex;

class FamousNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MatchingIndex INDEX = new MatchingIndex();
    private static final Map<Long, AccountEntry> ACCOUNTS =
            Umbrellas.accounts().stream().collect(Collectors.toMap(AccountEntry::id, Function.identity()));

    @BeforeAll
    static void loadUmbrellas() {
        INDEX.replaceAll(ACCOUNTS.values());
    }

    @Test
    void finds_famous_names_and_leaves_look_alikes_out() {
        List<NamedCsvRecord> traps = Umbrellas.rows("umbrellas_traps.csv");

        List<String> wrong = traps.stream()
                .filter(trap -> !umbrellaOf(trap.getField("company_text"), trap.getField("email_domain"))
                        .equals(trap.getField("expected")))
                .map(trap -> trap.getField("company_text"))
                .toList();

        assertThat(traps).hasSizeGreaterThan(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void never_matches_a_look_alike() {
        List<NamedCsvRecord> lookAlikes = Umbrellas.rows("umbrellas_traps.csv").stream()
                .filter(trap -> trap.getField("expected").equals("NONE"))
                .toList();

        List<String> captured = lookAlikes.stream()
                .filter(trap -> !umbrellaOf(trap.getField("company_text"), trap.getField("email_domain"))
                        .equals("NONE"))
                .map(trap -> trap.getField("company_text"))
                .toList();

        assertThat(captured).isEmpty();
    }

    @Test
    void finds_every_umbrella_and_unit_by_its_own_domain() {
        List<String> missed = ACCOUNTS.values().stream()
                .filter(account ->
                        account.website() != null && !account.website().isEmpty())
                .filter(account -> !match(null, account.website()).matchedIds().contains(account.id()))
                .map(AccountEntry::name)
                .toList();

        assertThat(missed).isEmpty();
    }

    private static String umbrellaOf(String company, String domain) {
        MatchResult result = match(company, domain.isEmpty() ? "gmail.com" : domain);
        if (result.outcome() != MatchOutcome.MATCHED) {
            return "NONE";
        }
        AccountEntry account = ACCOUNTS.get(result.accountId());
        return account.umbrellaId() == null
                ? account.name()
                : ACCOUNTS.get(account.umbrellaId()).name();
    }

    private static MatchResult match(String company, String domain) {
        MatchSubject lead = new MatchSubject(company, "pat@" + domain, null, null, null, null, null, null, "US");
        return new LeadMatcher(Weights.shipped()).match(lead, INDEX, TODAY, new Thresholds(0.95, 0.4));
    }
}

package org.marquee.routing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.alias.AliasKind;
import org.marquee.routing.knowledge.KnowledgeLoader.Known;
import org.marquee.routing.matching.AccountFixture;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.Weights;

class KnowledgeTest {
    private static final long HOLDING = 1;
    private static final long CORPORATE = 2;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final StagedLoader loader = new StagedLoader();
    private final Knowledge knowledge = new Knowledge(loader);

    @Test
    void reads_everything_once_and_only_what_changed_from_then_on() {
        loader.commit(unit(7, "Kantwerk GmbH", "kantwerk.example"));
        MatchOutcome before = match(knowledge.current(), "x@birke.example").outcome();

        loader.commit(unit(8, "Birke & Erle", "birke.example"));
        Snapshot after = knowledge.current();

        assertThat(before).isEqualTo(MatchOutcome.NONE);
        assertThat(match(after, "x@birke.example").accountId()).isEqualTo(8);
        assertThat(match(after, "x@kantwerk.example").accountId()).isEqualTo(7);
        assertThat(loader.readAgain()).containsExactly(8L);
        assertThat(after.changeNo()).isEqualTo(2);
    }

    @Test
    void forgets_for_matching_what_was_rejected_or_merged_but_still_knows_its_facts() {
        loader.commit(unit(7, "Kantwerk GmbH", "kantwerk.example"));
        knowledge.current();

        loader.commit(new Known(unit(7, "Kantwerk GmbH", "kantwerk.example").facts(), null));

        assertThat(match(knowledge.current(), "x@kantwerk.example").outcome()).isEqualTo(MatchOutcome.NONE);
        assertThat(knowledge.current().facts().apply(7)).isNotNull();
    }

    @Test
    void whatever_matches_while_it_catches_up_has_its_facts_already() {
        Snapshot live = knowledge.current();
        List<String> seen = new ArrayList<>();
        loader.commit(holding());
        LongStream.range(100, 3_000).forEach(id -> loader.commit(unit(id, "Company " + id, id + ".example")));
        loader.commit(unit(CORPORATE, "DIS - US - Corporate", "corporate.example"));

        loader.onEachRead(() -> seen.add(
                match(live, "x@disney.example").outcome() + " " + live.facts().apply(CORPORATE)));
        knowledge.current();

        assertThat(seen).containsOnly("NONE null").hasSizeGreaterThan(1);
        assertThat(match(live, "x@disney.example").matchedIds()).containsExactly(HOLDING);
        assertThat(live.facts().apply(CORPORATE)).isNotNull();
    }

    @Test
    void reads_everything_anew_from_a_database_that_is_older_than_what_it_knows() {
        Known lost = unit(8, "Birke & Erle", "birke.example");
        loader.commit(unit(7, "Kantwerk GmbH", "kantwerk.example"));
        loader.commit(lost);
        Snapshot before = knowledge.current();

        loader.restoreBefore(lost);
        Snapshot restored = knowledge.current();

        assertThat(match(restored, "x@birke.example").outcome()).isEqualTo(MatchOutcome.NONE);
        assertThat(restored.facts().apply(8)).isNull();
        assertThat(match(restored, "x@kantwerk.example").accountId()).isEqualTo(7);
        assertThat(restored.changeNo()).isEqualTo(1);
        assertThat(match(before, "x@birke.example").accountId()).isEqualTo(8);
        assertThat(before.facts().apply(8)).isNotNull();
    }

    @Test
    void reads_everything_anew_where_the_log_does_not_tell_all() {
        loader.commit(unit(7, "Kantwerk GmbH", "kantwerk.example"));
        knowledge.current();

        loader.commitUntold(unit(8, "Birke & Erle", "birke.example"));
        Snapshot last = knowledge.current();
        loader.commitUntold(unit(9, "Zenith Gears", "zenith.example"));
        loader.commit(unit(10, "Acme Widgets", "acme.example"));
        Snapshot between = knowledge.current();

        assertThat(match(last, "x@birke.example").accountId()).isEqualTo(8);
        assertThat(match(between, "x@zenith.example").accountId()).isEqualTo(9);
        assertThat(match(between, "x@acme.example").accountId()).isEqualTo(10);
        assertThat(between.changeNo()).isEqualTo(4);
    }

    @Test
    void reads_everything_anew_rather_than_follow_very_many_changes() {
        loader.commit(unit(7, "Kantwerk GmbH", "kantwerk.example"));
        knowledge.current();

        LongStream.range(100, 5_200).forEach(id -> loader.commit(unit(id, "Company " + id, id + ".example")));
        Snapshot after = knowledge.current();

        assertThat(loader.readAgain()).isEmpty();
        assertThat(match(after, "x@5199.example").accountId()).isEqualTo(5_199);
        assertThat(after.changeNo()).isEqualTo(5_101);
    }

    private static MatchResult match(Snapshot known, String email) {
        MatchSubject subject = new MatchSubject(null, email, null, null, null, null, null, null, null);
        return new LeadMatcher(Weights.shipped()).match(subject, known.index(), TODAY, new Thresholds(0.95, 0.4));
    }

    private static Known holding() {
        return new Known(
                facts(HOLDING, "DIS", AccountKind.HOLDING, CORPORATE),
                AccountFixture.account(HOLDING, "DIS")
                        .holding(CORPORATE)
                        .alias("disney.example", AliasKind.DOMAIN)
                        .build());
    }

    private static Known unit(long id, String name, String website) {
        return new Known(
                facts(id, name, AccountKind.OPERATING_UNIT, null),
                AccountFixture.account(id, name).website(website).build());
    }

    private static AccountFacts facts(long id, String name, AccountKind kind, Long corporateUnitId) {
        return new AccountFacts(
                id,
                name,
                kind,
                AccountType.CUSTOMER,
                Coverage.TERRITORY,
                ReviewStatus.APPROVED,
                LifeStatus.ACTIVE,
                null,
                null,
                corporateUnitId,
                1L,
                1L,
                null,
                null);
    }
}

package org.marquee.routing.quality.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.quality.training.Said.AFTER;
import static org.marquee.routing.quality.training.Said.BEFORE;
import static org.marquee.routing.quality.training.Said.TODAY;
import static org.marquee.routing.quality.training.Said.decided;
import static org.marquee.routing.quality.training.Said.domain;
import static org.marquee.routing.quality.training.Said.firm;
import static org.marquee.routing.quality.training.Said.name;
import static org.marquee.routing.quality.training.Said.typed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.quality.LabelledDecision;
import org.marquee.domain.quality.LabelledDecision.Source;
import org.marquee.routing.matching.AccountFixture;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.LeadMatcher.Weighed;
import org.marquee.routing.matching.score.Signal;
import org.marquee.routing.matching.score.Weights;

class LecturesTest {
    private static final Newcomers NOBODY = new Newcomers(Map.of(), List.of());
    private static final int MANY = 1_000;
    private static final long ALIAS = 77;
    private final MatchingIndex index = Said.index();

    private List<Lecture> lectures(Newcomers newcomers, LabelledDecision... decisions) {
        return new Lectures(index, newcomers, TODAY).of(List.of(decisions), MANY);
    }

    private static Newcomers account(long id, Instant came) {
        return new Newcomers(Map.of(id, came), List.of());
    }

    private static Newcomers alias(long accountId, boolean domain, String key, Instant came) {
        return new Newcomers(Map.of(), List.of(new Newcomers.Named(ALIAS, accountId, domain, key, came)));
    }

    private void give(long firm, String alias, AliasKind kind) {
        index.put(firm((int) firm)
                .alias(new AliasEntry(ALIAS, alias, kind, null, null))
                .build());
    }

    private static List<Weighed> weighed(Lecture lecture) {
        return new LeadMatcher(Weights.shipped()).weighed(lecture.lesson().lead(), lecture.index(), TODAY);
    }

    @Test
    void a_lead_with_an_account_teaches_which_it_is() {
        List<Lecture> lectures = lectures(NOBODY, decided(1, typed(name(3), domain(3), null), 3L));

        assertThat(lectures).singleElement().satisfies(lecture -> {
            assertThat(lecture.hasAccount()).isTrue();
            assertThat(lecture.source()).isEqualTo(Source.REVIEW);
            assertThat(lecture.lesson().right().test(3)).isTrue();
            assertThat(lecture.lesson().right().test(4)).isFalse();
        });
    }

    @Test
    void a_lead_without_one_teaches_that_none_is() {
        List<Lecture> lectures = lectures(NOBODY, decided(1, typed(name(3), null, null), null));

        assertThat(lectures).singleElement().satisfies(lecture -> {
            assertThat(lecture.hasAccount()).isFalse();
            assertThat(LongStream.range(0, Said.FIRMS).anyMatch(lecture.lesson().right()))
                    .isFalse();
        });
    }

    @Test
    void every_account_of_the_hierarchy_is_right() {
        index.put(AccountFixture.account(90, "QUI").holding(91L).build());
        index.put(AccountFixture.account(91, "Quibble Press").under(90, 90).build());
        index.put(AccountFixture.account(92, "Quibble Films").under(90, 90).build());

        List<Lecture> lectures = lectures(NOBODY, decided(1, typed("Quibble Films", null, null), 92L));

        assertThat(lectures).singleElement().satisfies(lecture -> {
            assertThat(lecture.lesson().right().test(91)).isTrue();
            assertThat(lecture.lesson().right().test(3)).isFalse();
        });
    }

    @Test
    void an_alias_that_was_taught_with_the_decision_does_not_tell_its_own_answer() {
        give(3, "The Inkwell", AliasKind.BRAND);

        List<Lecture> lectures =
                lectures(alias(3, false, "the inkwell", AFTER), decided(1, typed("The Inkwell", null, null), 3L));

        assertThat(lectures)
                .singleElement()
                .satisfies(lecture -> assertThat(weighed(lecture)).noneMatch(one -> one.accountId() == 3));
        assertThat(index.entry(3).orElseThrow().aliases()).hasSize(1);
    }

    @Test
    void an_alias_that_was_there_before_the_lead_is_evidence() {
        give(3, "The Inkwell", AliasKind.BRAND);

        List<Lecture> lectures =
                lectures(alias(3, false, "the inkwell", BEFORE), decided(1, typed("The Inkwell", null, null), 3L));

        assertThat(lectures)
                .singleElement()
                .satisfies(lecture -> assertThat(weighed(lecture))
                        .anyMatch(one -> one.accountId() == 3 && one.signals().containsKey(Signal.IDENTICAL_NAME)));
    }

    @Test
    void a_domain_that_another_account_got_since_gives_the_answer_away() {
        give(4, "inkwell.com", AliasKind.DOMAIN);
        Newcomers newcomers = alias(4, true, "inkwell.com", AFTER);

        assertThat(lectures(newcomers, decided(1, typed(null, "mail.inkwell.com", null), 3L)))
                .isEmpty();
        assertThat(lectures(newcomers, decided(1, typed(null, "mail.inkwell.com", null), null)))
                .isEmpty();
        assertThat(lectures(newcomers, decided(1, typed(name(3), domain(3), null), 3L)))
                .hasSize(1);
    }

    @Test
    void an_account_that_came_of_the_lead_teaches_nothing() {
        LabelledDecision decision = decided(1, typed(name(3), domain(3), null), 3L);

        assertThat(lectures(account(3, AFTER), decision)).isEmpty();
        assertThat(lectures(account(3, BEFORE), decision)).hasSize(1);
    }

    @Test
    void that_none_was_right_teaches_nothing_once_one_came_that_could_be() {
        LabelledDecision decision = decided(1, typed(name(3), domain(3), null), null);

        assertThat(lectures(account(3, AFTER), decision)).isEmpty();
        assertThat(lectures(account(40, AFTER), decision)).hasSize(1);
    }

    @Test
    void an_account_that_is_gone_or_attracts_no_leads_teaches_nothing() {
        index.remove(3);
        index.put(firm(4).pending().build());

        assertThat(lectures(
                        NOBODY,
                        decided(1, typed(name(3), domain(3), null), 3L),
                        decided(2, typed(name(4), domain(4), null), 4L)))
                .isEmpty();
    }

    @Test
    void what_was_said_last_of_the_same_words_counts() {
        LabelledDecision first = decided(1, typed(name(3), domain(3), null), 4L);
        LabelledDecision last = new LabelledDecision(
                900,
                Source.LABEL,
                1,
                first.submission(),
                3L,
                first.arrivedAt(),
                first.at().plusSeconds(60));

        assertThat(lectures(NOBODY, last, first)).singleElement().satisfies(lecture -> {
            assertThat(lecture.source()).isEqualTo(Source.LABEL);
            assertThat(lecture.lesson().right().test(3)).isTrue();
        });
    }

    @Test
    void other_words_of_the_same_lead_are_held_out_with_it() {
        List<Lecture> lectures = lectures(
                NOBODY,
                decided(5, typed(name(3), domain(3), null), 3L),
                new LabelledDecision(3_000, Source.LABEL, 5, typed(name(4), null, null), 4L, Said.ARRIVAL, Said.AFTER),
                decided(6, typed(name(3), domain(3), null), 3L));

        assertThat(lectures).extracting(Lecture::heldOut).containsExactly(true, false, true);
    }

    @Test
    void only_the_newest_are_taken_and_they_stand_in_the_order_of_their_decisions() {
        List<LabelledDecision> decisions = Said.misledByPhone(40);

        List<Lecture> lectures = new Lectures(index, NOBODY, TODAY).of(decisions, 10);

        assertThat(lectures)
                .extracting(lecture -> lecture.lesson().lead().email())
                .containsExactlyElementsOf(decisions.subList(30, 40).stream()
                        .map(one -> one.submission().email())
                        .toList());
    }
}
